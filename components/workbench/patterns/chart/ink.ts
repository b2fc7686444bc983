/** The colours of the tokens as a canvas takes them: resolved for the light or dark in force. */

export type Ink = (token: string) => string;

/**
 * Reads tokens where the chart stands. A custom property itself would come back as it is written
 * (`light-dark(…)`), which no canvas knows; a colour that uses it comes back resolved.
 */
export function inkOf(place: HTMLElement): Ink {
  const probe = place.ownerDocument.createElement("span");
  probe.hidden = true;
  place.append(probe);
  const colours = new Map<string, string>();
  return (token) => {
    const known = colours.get(token);
    if (known) return known;
    if (!probe.isConnected) place.append(probe);
    probe.style.color = `var(${token})`;
    const colour = getComputedStyle(probe).color;
    colours.set(token, colour);
    return colour;
  };
}
