import { useEffect, useMemo, useState } from 'preact/hooks';
import { bearingOn } from '../../../desk/introduction.ts';
import type { DeskDocument, DeskPack } from '../../../desk/model.ts';
import type { Beginning } from '../../../desk/new-card.ts';
import { citedIn } from '../../../desk/without-blanks.ts';
import { t } from '../../../i18n/i18n.ts';
import { Select } from '../../shared/Select.tsx';
import { nameOf } from '../documents/document-name.ts';
import { useBeginCard } from '../names/begin-card.ts';
import { leaveOff, namesToCome } from '../names/list-state.ts';
import { type ListedName, listedNames, nextName } from '../names/listed-names.ts';
import { Names, useCardOf } from '../names/Names.tsx';
import { isSideBySide } from '../names/side-by-side.ts';
import { useTakeCard } from '../names/take-card.ts';
import { useKnownNames, useProposals } from '../names/use-names.ts';
import { hrefOf } from '../navigation/route.ts';
import { useSession } from '../session.ts';
import { type Choices, choiceFor } from './choices.ts';
import { SourceSentences } from './SourceSentences.tsx';
import { Statements } from './Statements.tsx';

interface StatementsStepProps {
  readonly item: string;
  /** Id of the card to go on from, if any. */
  readonly after: string;
}

/** The second step: the names in a document, its sentences, and the statements made from them. */
export function StatementsStep({ item, after }: StatementsStepProps) {
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
  return <OfDocument key={document.id} document={document} after={after} />;
}

interface OfDocumentProps {
  readonly document: DeskDocument;
  readonly after: string;
}

function OfDocument({ document, after }: OfDocumentProps) {
  const { pack, act, sources } = useSession();
  const source = sources.get(document.source);
  const sentences = useMemo(() => source?.paragraphs.flat() ?? [], [source]);
  const proposals = useProposals(document, source, sentences);
  const known = useKnownNames(document, source, sentences, proposals);
  const listed = useMemo(
    () => (proposals.state === 'answered' ? listedNames(proposals.value, known ?? []) : []),
    [proposals, known],
  );
  const key = `${pack.id}/${document.id}`;
  /** The name to show sentences for; null for all. */
  const [name, setName] = useState<ListedName | null>(null);
  /** Whether all sentences are shown in spite of the name. */
  const [isAll, setAll] = useState(false);
  const [choices, setChoices] = useState<Choices>(new Map());
  /** Whether statements are written by themselves, and not with a card. */
  const [isMaking, setMaking] = useState(() => hasUncited(pack, document));

  const lang = source?.lang || pack.lang;
  const choiceOf = (named: ListedName) =>
    choiceFor(
      choices,
      named.name,
      name?.name ?? '',
      bearingOn(named.name, named.sentences, sentences, lang),
    );
  const choose = (named: ListedName | null, numbers: readonly number[]) =>
    setChoices((before) => new Map(before).set(named?.name ?? '', numbers));
  const chosen = choices.get(name?.name ?? '') ?? [];
  const write = () => {
    const from = inOrder(chosen);
    act({ type: 'add-statement', document: document.id, statement: { text: '', from } });
    choose(name, []);
    setMaking(true);
  };
  const begin = useBeginCard();
  const { notice, take } = useTakeCard();
  const show = (next: ListedName | null) => {
    if (next) {
      const numbers = choiceOf(next);
      choose(next, numbers);
      // A choice made before any name was pressed may lie outside the sentences that have it.
      setAll(!numbers.every((each) => next.sentences.includes(each)));
    }
    // Pressing a name again first returns to its own sentences; only the next press deselects it.
    else if (isAll) return setAll(false);
    setName(next);
  };
  // After the effect of `Names`, which scrolls the pressed name into view.
  useEffect(() => {
    if (name) showSource();
  }, [name?.name]);
  const beginFrom = ({ name: called, kind }: ListedName, numbers: readonly number[]) => {
    const beginning: Beginning = { document, lang, sentences, chosen: numbers };
    const at = listed.findIndex(({ name: each }) => each === called);
    leaveOff(
      key,
      listed.slice(at + 1).map(({ name: each }) => each),
    );
    void begin(called, kind, beginning);
  };
  const cardOf = useCardOf();
  // Only once the library's names have loaded: they change the order of the list.
  const isListed = proposals.state === 'answered' && known !== null;
  useEffect(() => {
    const next = after && isListed ? nextName(listed, cardOf, after, namesToCome(key)) : undefined;
    if (next) show(next);
  }, [after, isListed]);

  return (
    <div class="step statements">
      <section class="side" aria-labelledby="names-there">
        {pack.documents.length > 1 && <WhichDocument document={document} />}
        <h2 id="names-there">{t('desk.names')}</h2>
        <p class="hint">{t('desk.namesHint')}</p>
        {notice && (
          <p class="status alert" role="alert">
            {notice}
          </p>
        )}
        <Names
          document={document.id}
          proposals={proposals}
          listed={listed}
          isListed={isListed}
          shown={name}
          onShow={show}
          onBeginOwn={(named) => void begin(named)}
          onBegin={(named) => beginFrom(named, inOrder(choiceOf(named)))}
          onTake={(hit) => void take(hit)}
        />
        {pack.cards.length + document.statements.length > 0 && (
          <p class="buttons">
            <a href={hrefOf({ view: 'pack', id: pack.id, step: 'cards', item: '' })}>
              {t('desk.toCards')}
            </a>
          </p>
        )}
      </section>
      <SourceSentences
        document={document}
        source={source}
        proposals={proposals.state === 'answered' ? proposals.value : null}
        name={name}
        isAll={isAll}
        onAll={setAll}
        chosen={chosen}
        onChoose={(numbers) => choose(name, numbers)}
        onWrite={write}
        onBegin={name && !cardOf(name) ? () => beginFrom(name, inOrder(chosen)) : null}
      />
      <section class="main" aria-label={t('library.states')}>
        <Statements
          document={document}
          sentences={sentences}
          isOpen={isMaking}
          onOpen={setMaking}
        />
      </section>
    </div>
  );
}

/** Chooses another document of the pack. */
function WhichDocument({ document }: { readonly document: DeskDocument }) {
  const { pack } = useSession();
  return (
    <label class="which">
      <span>{t('library.document')}</span>
      <Select
        value={document.id}
        options={pack.documents.map((each) => [each.id, nameOf(each)])}
        onChoose={(item) => {
          location.hash = hrefOf({ view: 'pack', id: pack.id, step: 'statements', item });
        }}
      />
    </label>
  );
}

/** Whether a document has statements that no card rests on yet. */
function hasUncited({ cards }: DeskPack, { id, statements }: DeskDocument): boolean {
  const cited = citedIn({ cards });
  return statements.some((_, index) => !cited.has(`${id} ${index + 1}`));
}

function inOrder(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/**
 * Brings the sentences into view. Where they are below the names, “nearest” would
 * leave them at the lower edge.
 */
function showSource(): void {
  const block = isSideBySide() ? 'nearest' : 'start';
  document.getElementById('source-text')?.scrollIntoView({ block });
}
