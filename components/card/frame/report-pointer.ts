/**
 * Reports when the pointer moves into the card, and when it leaves. Having entered is not enough:
 * where the card grows, Chromium lets the pointer enter at its last place in it, wherever it has
 * gone since. Touch does not hover, and a pressed button may be selecting text: neither counts.
 */
export function reportPointer(root: HTMLElement, report: (inside: boolean) => void): void {
  let isEntering = false;
  const hovers = ({ pointerType, buttons }: PointerEvent) =>
    pointerType !== 'touch' && buttons === 0;
  root.addEventListener('pointerenter', () => {
    isEntering = true;
  });
  root.addEventListener('pointermove', (event) => {
    if (!isEntering || !hovers(event)) return;
    isEntering = false;
    report(true);
  });
  root.addEventListener('pointerleave', (event) => {
    if (hovers(event)) report(false);
  });
}
