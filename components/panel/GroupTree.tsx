import type { NamedGroup } from '../../catalog/article.ts';
import { formatList, t } from '../../i18n/i18n.ts';
import { Interpolated, placeholder } from '../shared/Interpolated.tsx';

interface GroupTreeProps {
  readonly groups: readonly NamedGroup[];
  readonly onChoose: (id: string) => void;
}

/** The groups of an article: which is part of which, and who opposes whom. */
export function GroupTree({ groups, onChoose }: GroupTreeProps) {
  return (
    <div class="chain">
      <Branches of={null} groups={groups} onChoose={onChoose} />
    </div>
  );
}

interface BranchesProps extends GroupTreeProps {
  /** The group they are part of. */
  readonly of: string | null;
}

function Branches({ of, groups, onChoose }: BranchesProps) {
  const branches = groups.filter(({ parent }) => parent === of);
  if (branches.length === 0) return null;
  const link = (id: string) => (
    <button key={id} type="button" class="own-way" onClick={() => onChoose(id)}>
      {groups.find((group) => group.id === id)?.name}
    </button>
  );
  return (
    <ul>
      {branches.map(({ id, rivals }) => (
        <li key={id}>
          <p class="group">{link(id)}</p>
          {rivals.length > 0 && (
            <p class="opposed">
              <span class="relation">{t('figure.opposed')}</span>{' '}
              {/* A list as the language writes it, with buttons in the place of names. */}
              <Interpolated
                text={formatList(rivals.map(slotOf))}
                parts={Object.fromEntries(rivals.map((rival, at) => [nameOfSlot(at), link(rival)]))}
              />
            </p>
          )}
          <Branches of={id} groups={groups} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

function nameOfSlot(at: number): string {
  return `group${at}`;
}

function slotOf(_id: string, at: number): string {
  return placeholder(nameOfSlot(at));
}
