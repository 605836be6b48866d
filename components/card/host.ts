/**
 * Moves the card's host by custom properties that its styles use, and which no style of the page
 * beats: it has a say in what stands on the host, but not against `!important` there.
 */
export function setOnHost(host: HTMLElement, values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    host.style.setProperty(`--${name}`, `${Math.round(value)}px`, 'important');
  }
}
