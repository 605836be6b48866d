import { useState } from 'preact/hooks';
import { langOfName } from '../../../../desk/lang-of-name.ts';
import { type FormDraft, MAX_TEXT } from '../../../../desk/model.ts';
import { nameOfLanguage, plural, t } from '../../../../i18n/i18n.ts';
import { type Options, Select } from '../../../shared/Select.tsx';
import { useFocusNew } from '../../fields/focus-new.ts';
import { Notes } from '../../fields/Notes.tsx';
import type { Editing } from './editing.ts';
import { foldedIn, type Numbered } from './folded-forms.ts';
import { FORM_KIND_LIST, formKindText } from './form-kind-text.ts';

/** Languages to offer: those that pages are read in, and others. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'ru',
  'ar',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'tr',
  'uk',
  'fa',
];

/** Edits the names that are marked on pages, in any language, and the cues for ambiguous ones. */
export function FormsEditor({ editing }: { readonly editing: Editing }) {
  const { card, change, feedback, lang } = editing;
  const { gaps = [], findings = [] } = feedback('forms');
  const list = useFocusNew<HTMLFieldSetElement>('.form');
  const languages = [...new Set([lang, ...card.forms.map((form) => form.lang), ...LANGUAGES])].map(
    (each) => [each, nameOfLanguage(each)] as const,
  );
  const put = (forms: readonly FormDraft[], typed?: readonly [string, string]) =>
    change({ forms: [...forms] }, typed);
  const one = ({ form, index }: Numbered) => (
    <FormRow
      // Forms are identified by their order.
      key={index}
      form={form}
      of={`${t('desk.forms')} ${index + 1}`}
      languages={languages}
      onChange={(next) =>
        put(
          card.forms.with(index, next),
          next.text === form.text ? undefined : [`forms.${index}`, next.text],
        )
      }
      onRemove={() => put(card.forms.toSpliced(index, 1))}
    />
  );
  const { shown, folded } = foldedIn(card.forms, lang);
  return (
    <fieldset class="part-of-card forms" ref={list}>
      <legend>{t('desk.forms')}</legend>
      <p class="hint">{t('desk.formsHint')}</p>
      {shown.map(one)}
      {folded.length > 0 && (
        <details class="folded-names">
          <summary>{plural('desk.foldedNames', folded.length)}</summary>
          {folded.map(one)}
        </details>
      )}
      <Notes id="forms-notes" gaps={gaps} findings={findings} />
      <button
        type="button"
        class="quiet"
        data-field={card.forms.length === 0 ? 'forms' : undefined}
        onClick={() => put([...card.forms, { text: '', lang, kind: 'sure' }])}
      >
        {t('desk.addForm')}
      </button>
      {card.forms.some(({ kind }) => kind !== 'sure') && (
        <>
          <WordList
            editing={editing}
            field="cues"
            label={t('desk.cues')}
            hint={t('desk.cuesHint')}
          />
          <WordList
            editing={editing}
            field="against"
            label={t('desk.against')}
            hint={t('desk.againstHint')}
          />
        </>
      )}
    </fieldset>
  );
}

interface FormRowProps {
  readonly form: FormDraft;
  /** Its name for screen readers. */
  readonly of: string;
  readonly languages: Options<string>;
  readonly onChange: (form: FormDraft) => void;
  readonly onRemove: () => void;
}

/** One name, its language and its kind. */
function FormRow({ form, of, languages, onChange, onRemove }: FormRowProps) {
  return (
    <div class="form">
      <input
        class="input"
        data-field="forms"
        dir="auto"
        lang={form.lang}
        maxLength={MAX_TEXT}
        aria-label={of}
        aria-describedby="forms-notes"
        value={form.text}
        onInput={({ currentTarget }) => onChange({ ...form, text: currentTarget.value })}
        onBlur={() => {
          const lang = langOfName(form.text, form.lang);
          if (lang !== form.lang) onChange({ ...form, lang });
        }}
      />
      <Select
        label={`${of}: ${t('desk.language')}`}
        value={form.lang}
        options={languages}
        onChoose={(lang) => onChange({ ...form, lang })}
      />
      <Select
        label={`${of}: ${t('desk.formKind')}`}
        value={form.kind}
        options={FORM_KIND_LIST.map((kind) => [kind, formKindText(kind)])}
        onChoose={(kind) => onChange({ ...form, kind })}
      />
      <button
        type="button"
        class="quiet remove"
        aria-label={t('desk.removeOne', { name: form.text || of })}
        onClick={onRemove}
      >
        ×
      </button>
    </div>
  );
}

interface WordListProps {
  readonly editing: Editing;
  readonly field: 'cues' | 'against';
  readonly label: string;
  readonly hint: string;
}

/**
 * A field for words separated by commas. Normalised only on blur, so that typing is not disturbed.
 */
function WordList({ editing, field, label, hint }: WordListProps) {
  const { card, change, feedback, lang } = editing;
  const [typed, setTyped] = useState<string | null>(null);
  const { gaps = [], findings = [] } = feedback(field);
  const id = `words-${field}`;
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        class="input"
        data-field={field}
        dir="auto"
        lang={lang}
        maxLength={MAX_TEXT}
        aria-describedby={`${id}-hint ${id}-notes`}
        value={typed ?? card[field].join(', ')}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          const words = value
            .split(/[,،]/)
            .map((word) => word.trim())
            .filter(Boolean);
          change({ [field]: words }, [field, value]);
        }}
        onBlur={() => setTyped(null)}
      />
      <Notes id={`${id}-notes`} gaps={gaps} findings={findings} />
    </div>
  );
}
