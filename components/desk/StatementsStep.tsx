import { useEffect, useMemo, useState } from 'preact/hooks';
import { bearingOn } from '../../desk/introduction.ts';
import type { DeskDocument } from '../../desk/model.ts';
import type { Beginning } from '../../desk/new-card.ts';
import type { Proposals } from '../../desk/proposals.ts';
import type { SourceText } from '../../desk/source.ts';
import { t } from '../../i18n/i18n.ts';
import { type RequestState, useRequest } from '../shared/use-request.ts';
import { useBeginCard } from './begin-card.ts';
import { nameOf } from './Cites.tsx';
import { type KnownName, knownNames } from './known-names.ts';
import { type ListedName, listedNames } from './listed-names.ts';
import { Names, useCardOf } from './Names.tsx';
import { hrefOf } from './route.ts';
import { SourceSentences } from './SourceSentences.tsx';
import { Statements } from './Statements.tsx';
import { useSession } from './session.ts';
import { isSideBySide } from './side-by-side.ts';

/** The second step: the names in a document, its sentences, and the statements made from them. */
export function StatementsStep({ item }: { readonly item: string }) {
  const { pack } = useSession();
  const document = pack.documents.find(({ id }) => id === item) ?? pack.documents.at(-1);
  if (!document) {
    return (
      <div class="step">
        <p class="none">
          {t('desk.noDocument')}{' '}
          <a href={hrefOf({ view: 'pack', id: pack.id, step: 'documents', item: '' })}>
            {t('desk.stepDocuments')}
          </a>
        </p>
      </div>
    );
  }
  return <OfDocument key={document.id} document={document} />;
}

function OfDocument({ document }: { readonly document: DeskDocument }) {
  const { pack, act, sources, worker } = useSession();
  const source = sources.get(document.source);
  const sentences = useMemo(() => source?.paragraphs.flat() ?? [], [source]);
  const proposals = useProposals(document, source, sentences);
  const known = useKnownNames(document, source, sentences, proposals);
  const listed = useMemo(
    () => (proposals.state === 'answered' ? listedNames(proposals.value, known) : []),
    [proposals.state, known],
  );
  /** The name to show sentences for; null for all. */
  const [name, setName] = useState<ListedName | null>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);

  const write = () => {
    const from = inOrder(chosen);
    act({ type: 'add-statement', document: document.id, statement: { text: '', from } });
    setChosen([]);
  };
  const begin = useBeginCard();

  const take = async (id: string) => {
    const taken = await worker.ask('take-card', { id });
    if (taken) act({ type: 'take-card', ...taken });
  };
  const lang = source?.lang || pack.lang;
  const bearing = ({ name: called, sentences: among }: ListedName) =>
    bearingOn(called, among, sentences, lang);
  const show = (next: ListedName | null) => {
    setName(next);
    setChosen(next ? bearing(next) : []);
    if (next) showSource();
  };
  const beginFrom = ({ name: called, kind }: ListedName, numbers: readonly number[]) => {
    const beginning: Beginning = { document, lang, sentences, chosen: numbers };
    void begin(called, kind, beginning);
  };
  const cardOf = useCardOf();

  return (
    <div class="step statements">
      <section class="side" aria-labelledby="names-there">
        {pack.documents.length > 1 && (
          <label class="which">
            <span>{t('library.document')}</span>
            <select
              class="input"
              value={document.id}
              onChange={({ currentTarget }) => {
                location.hash = hrefOf({
                  view: 'pack',
                  id: pack.id,
                  step: 'statements',
                  item: currentTarget.value,
                });
              }}
            >
              {pack.documents.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
        )}
        <h2 id="names-there">{t('desk.names')}</h2>
        <p class="hint">{t('desk.namesHint')}</p>
        <Names
          proposals={proposals}
          listed={listed}
          shown={name}
          onShow={show}
          onBeginOwn={(named) => void begin(named)}
          onBegin={(named) => beginFrom(named, bearing(named))}
          onTake={(hit) => void take(hit.id)}
        />
      </section>
      <SourceSentences
        document={document}
        source={source}
        proposals={proposals.state === 'answered' ? proposals.value : null}
        only={name}
        onAll={() => setName(null)}
        chosen={chosen}
        onChoose={setChosen}
        onWrite={write}
        onBegin={name && !cardOf(name) ? () => beginFrom(name, inOrder(chosen)) : null}
      />
      <Statements document={document} sentences={sentences} />
    </div>
  );
}

function inOrder(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** Brings the sentences into view. Where they are below the names, “nearest” would leave them at the lower edge. */
function showSource(): void {
  const block = isSideBySide() ? 'nearest' : 'start';
  document.getElementById('source-text')?.scrollIntoView({ block });
}

function useProposals(
  document: DeskDocument,
  source: SourceText | undefined,
  sentences: readonly string[],
): RequestState<Proposals> {
  const { worker, pack } = useSession();
  return useRequest(`${document.id} ${source ? 'there' : ''}`, async () => {
    const lang = source?.lang || pack.lang;
    return worker.ask('propose', { sentences, lang });
  });
}

/** Sentences searched for known names; the start of a book tells what it is about. */
const MAX_LOOKED_UP = 2000;

/** Requested once per document; later additions to the library appear the next time. */
function useKnownNames(
  document: DeskDocument,
  source: SourceText | undefined,
  sentences: readonly string[],
  proposals: RequestState<Proposals>,
): readonly KnownName[] {
  const { pack } = useSession();
  const [known, setKnown] = useState<readonly KnownName[]>([]);
  useEffect(() => {
    if (sentences.length === 0 || proposals.state === 'waiting') return;
    let ended = false;
    const names = proposals.state === 'answered' ? proposals.value.names : [];
    knownNames(
      sentences.slice(0, MAX_LOOKED_UP),
      names.map(({ name }) => name),
      source?.lang || pack.lang,
      pack.id,
    ).then(
      (found) => ended || setKnown(found),
      // The names found in the document itself are still listed.
      () => {},
    );
    return () => {
      ended = true;
    };
  }, [document.id, sentences, proposals.state]);
  return known;
}
