/** How one attempt to hand a mail to the mail server ended. */
export type Outcome =
  | { kind: 'sent'; code: number }
  /** For good. `address`: it is the address that does not work, not this mail. */
  | { kind: 'refused'; code: number | null; reason: string; address: boolean }
  /** Certainly not taken; later it may be. */
  | { kind: 'later'; code: number | null; reason: string }
  /** The server had the whole mail and never answered: it may have been delivered. */
  | { kind: 'uncertain'; reason: string };

interface SmtpError {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/**
 * What a failed attempt means. `handedOver`: every byte of the mail had left for the server when it failed. Only codes are taken
 * over, never the server's words: they repeat the address.
 */
export function outcomeOf(error: SmtpError, handedOver: boolean): Outcome {
  const code = error.responseCode && error.responseCode >= 200 && error.responseCode <= 599 ? error.responseCode : null;
  const reason = enhancedCode(error.response) ?? faultOf(error);
  if (code === null || code < 400) return handedOver ? { kind: 'uncertain', reason } : { kind: 'later', code, reason };
  const command = error.command ?? '';
  // A server that does not let us in, or does not know our sender, refuses everything: a setting to mend, not this mail's fault.
  const aboutUs = !command.startsWith('RCPT') && !command.startsWith('DATA');
  if (code < 500 || aboutUs) return { kind: 'later', code, reason };
  return { kind: 'refused', code, reason, address: command.startsWith('RCPT') && isAddressFault(code, reason) };
}

/** "5.1.1" from "550 5.1.1 User unknown" (RFC 3463). */
function enhancedCode(response: string | undefined): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
}

const faults: Record<string, string> = {
  EAUTH: 'sign-in',
  ETLS: 'tls',
  ETIMEDOUT: 'time-out',
  EABORT: 'time-out',
  ABORT_ERR: 'time-out',
  EDNS: 'no-server',
  ECONNREFUSED: 'no-server',
  ENOTFOUND: 'no-server',
};

function faultOf({ code, originalCode, command }: SmtpError): string {
  const known = faults[originalCode ?? ''] ?? faults[code ?? ''];
  if (known) return known;
  return command?.startsWith('RCPT') || command?.startsWith('DATA') ? 'answer' : 'connection';
}

/** The mailbox does not exist, rather than: it is full, or we are not liked. */
function isAddressFault(code: number, reason: string): boolean {
  return /^5\./.test(reason) ? isHardStatus(reason) : [550, 551, 553].includes(code);
}

/** A status (RFC 3463) that says that the address does not work; a full mailbox, policy or network is not that. */
export function isHardStatus(status: string): boolean {
  return /^5\.(0\.\d+|1\.\d+|2\.[01])$/.test(status);
}
