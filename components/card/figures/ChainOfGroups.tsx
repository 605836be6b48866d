import { t } from '../../../i18n/i18n.ts';
import type { Chain, Group } from '../../../packs/figures/schema.ts';
import type { Leads } from './Figure.tsx';

export interface ChainOfGroupsProps {
  readonly chain: Chain;
  /** Of the organisation in the middle. */
  readonly name: string;
  readonly leads: Leads;
}

/** What an organisation is a part of, what is a part of it, and what it is opposed to. */
export function ChainOfGroups({ chain, name, leads }: ChainOfGroupsProps) {
  return (
    <div class="chain">
      <Groups place="above" label={t('figure.partOf')} groups={chain.above} leads={leads} />
      <p class="group here">
        <strong>{name}</strong>
      </p>
      <Groups place="below" label={t('figure.branches')} groups={chain.below} leads={leads} />
      <Groups place="rivals" label={t('figure.opposed')} groups={chain.rivals} leads={leads} />
    </div>
  );
}

interface GroupsProps {
  readonly place: 'above' | 'below' | 'rivals';
  readonly label: string;
  readonly groups: readonly Group[];
  readonly leads: Leads;
}

function Groups({ place, label, groups, leads }: GroupsProps) {
  if (groups.length === 0) return null;
  return (
    <div class={place}>
      <p class="relation">{label}</p>
      <ul>
        {groups.map(({ id, name, sources }) => (
          <li key={id} class="group">
            {leads.entry(id, name)}
            {leads.cites(sources)}
          </li>
        ))}
      </ul>
    </div>
  );
}
