interface MentionProps {
  readonly text: string;
  readonly onOpen: () => void;
}

/** A name in a sentence that leads to its card. */
export function Mention({ text, onOpen }: MentionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box, which does not wrap with its sentence, and there is no address for a link
    <span
      class="mention"
      role="link"
      tabIndex={0}
      onClick={onOpen}
      onKeyDown={(event) => event.key === 'Enter' && onOpen()}
    >
      {text}
    </span>
  );
}
