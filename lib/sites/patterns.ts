/** Where the content script runs: grants are whole hosts, the manifest says on which paths of a hosted helpdesk agents work. */

const ofWholeHost = (pattern: string): string => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, "$1/*");

/**
 * @param granted match patterns of the host permissions as browsers give them, without paths
 * @param named the same permissions as the manifest names them, some with a path
 * @returns the patterns to register the script for: each grant, narrowed to the manifest's paths where it has some
 */
export const narrowed = (granted: readonly string[], named: readonly string[]): string[] =>
  granted.flatMap((origin) => {
    const narrower = named.filter((pattern) => ofWholeHost(pattern) === origin);
    return narrower.length > 0 ? narrower : [origin];
  });

/** Whether a match pattern of a granted host covers an origin; match patterns know no port. */
export function covers(pattern: string, origin: string): boolean {
  const [, scheme = "", host = ""] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  const { protocol, hostname } = new URL(origin);
  if (scheme !== "*" && `${scheme}:` !== protocol) return false;
  if (host === "*") return true;
  return host.startsWith("*.")
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
}
