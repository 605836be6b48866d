import { t } from '../../../i18n/i18n.ts';
import type { Chain, Group } from '../../../packs/figures/schema.ts';
import type { LinkRenderer } from '../link-renderer.ts';

export interface ChainOfGroupsProps {
  readonly chain: Chain;
  /** Of the organisation in the middle. */
  readonly name: string;
  readonly links: LinkRenderer;
}

/** What an organisation is a part of, what is a part of it, and what it is opposed to. */
export function ChainOfGroups({ chain, name, links }: ChainOfGroupsProps) {
  return (
    <div class="chain">
      <Groups place="above" label={t('figure.partOf')} groups={chain.above} links={links} />
      <p class="group here">
        <strong>{name}</strong>
      </p>
      <Groups place="below" label={t('figure.branches')} groups={chain.below} links={links} />
      <Groups place="rivals" label={t('figure.opposed')} groups={chain.rivals} links={links} />
    </div>
  );
}

interface GroupsProps {
  readonly place: 'above' | 'below' | 'rivals';
  readonly label: string;
  readonly groups: readonly Group[];
  readonly links: LinkRenderer;
}

function Groups({ place, label, groups, links }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <div class={place}>
      <p class="relation">{label}</p>
      <ul>
        {groups.map(({ id, name, cites }) => (
          <li key={id} class="group">
            {links.entry(id, name)}
            {links.cites(cites, `${place}-${id}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
