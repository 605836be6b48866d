import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/i18n.ts';
import type { Chain, Group } from '../../../packs/figures/schema.ts';
import type { LinkRenderer } from '../text/link-renderer.ts';

interface ChainOfGroupsProps {
  readonly chain: Chain;
  /** Name of the organisation in the middle. */
  readonly name: string;
  readonly links: LinkRenderer;
}

/** Up to this many relations, a line of text is enough. */
const FEW_RELATIONS = 2;

/**
 * What an organisation is part of, its branches and its opponents: as a tree, or as a
 * line of text if there are few.
 */
export function ChainOfGroups({ chain, name, links }: ChainOfGroupsProps) {
  const { above, below, rivals } = chain;
  const few = above.length + below.length + rivals.length <= FEW_RELATIONS;
  const opposed = rivals.length > 0 && (
    <p class="rivals">
      <span class="relation">{t('figure.opposed')}</span>{' '}
      <GroupLinks groups={rivals} at="rivals" links={links} />
    </p>
  );
  if (few) {
    return (
      <div class="chain few">
        {above.length > 0 && (
          <p class="above">
            <span class="relation">{t('figure.partOf')}</span>{' '}
            <GroupLinks groups={above} at="above" links={links} />
          </p>
        )}
        {below.length > 0 && (
          <p class="below">
            <span class="relation">{t('figure.branches')}</span>{' '}
            <GroupLinks groups={below} at="below" links={links} />
          </p>
        )}
        {opposed}
      </div>
    );
  }
  const here = (
    <ul>
      <li>
        <p class="group here">
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        {below.length > 0 && (
          <>
            <p class="relation">{t('figure.branches')}</p>
            <ul class="below">
              {below.map((group) => (
                <li key={group.id}>
                  <GroupLine group={group} at="below" links={links} />
                </li>
              ))}
            </ul>
          </>
        )}
      </li>
    </ul>
  );
  return (
    <div class="chain">
      {above.length > 0 && <p class="relation">{t('figure.partOf')}</p>}
      {above.toReversed().reduce<ComponentChildren>(
        (parts, group) => (
          <ul class="above">
            <li>
              <GroupLine group={group} at="above" links={links} />
              {parts}
            </li>
          </ul>
        ),
        here,
      )}
      {opposed}
    </div>
  );
}

interface GroupsProps {
  readonly at: 'above' | 'below' | 'rivals';
  readonly links: LinkRenderer;
}

function GroupLinks({ groups, ...rest }: GroupsProps & { readonly groups: readonly Group[] }) {
  return (
    <>
      {groups.map((group, index) => (
        <span key={group.id}>
          {index > 0 && ', '}
          <GroupLink group={group} {...rest} />
        </span>
      ))}
    </>
  );
}

function GroupLine({ group, ...rest }: GroupsProps & { readonly group: Group }) {
  return (
    <p class="group">
      <GroupLink group={group} {...rest} />
    </p>
  );
}

function GroupLink({
  group: { id, name, cites },
  at,
  links,
}: GroupsProps & { readonly group: Group }) {
  return (
    <span class="cited">
      {links.entry(id, name)}
      {links.cites(cites, `${at}-${id}`)}
    </span>
  );
}
