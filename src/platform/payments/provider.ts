/** A payment that somebody is about to make. */
export interface PaymentAsked {
  /** The same key is the same payment, however often it is asked. */
  key: string;
  /** Whole cents. */
  amountCents: number;
  /** On the payer's statement. Never a name. */
  description: string;
  /** Where the payer comes back to. */
  returnUrl: string;
  /** Told (POST, without a body that counts) when something about the payment changed. */
  newsUrl: string;
}

export interface PaymentStarted {
  /** How the provider calls it. */
  reference: string;
  /** Where the payer pays. */
  payUrl: string;
}

/** As the provider says it is now: 'failed' is also cancelled or expired. */
export type PaymentStatus = 'open' | 'paid' | 'failed';

/** Money that goes back to who paid. */
export interface RefundAsked {
  /** The same key is the same refund, however often it is asked: a second time only says how it stands. */
  key: string;
  /** What the payment is called by the provider (`PaymentStarted`). */
  reference: string;
  /** Whole cents, at most what was paid. */
  amountCents: number;
  /** On the payer's statement. Never a name. */
  description: string;
}

/** 'running': the provider pays back and is asked again; 'refused': it does not, for example because the payment is too old. */
export type RefundStatus = 'running' | 'done' | 'refused';

/**
 * Who takes payments on line. What it says about a payment is always asked from itself (`status`): a visitor that comes back and a message that comes
 * in only say that there is something to ask. Called outside every transaction; may throw, is asked again then.
 */
export interface PaymentProvider {
  name: string;
  start(asked: PaymentAsked): Promise<PaymentStarted>;
  status(reference: string): Promise<PaymentStatus>;
  /** Left out by a provider that cannot pay back: staff does so by hand. */
  refund?(asked: RefundAsked): Promise<RefundStatus>;
}
