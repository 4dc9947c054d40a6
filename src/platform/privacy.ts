import type { Lang } from './i18n/lang.ts';
import type { Reading, Work } from './work.ts';

export type Words = Record<Lang, string>;

/** What an audit action means, said of who did it: "bekeek de aanmelding". `why` is what it is done for. */
export interface ActionWords extends Words {
  why?: Words;
}

/** A column of sealed values, with the fingerprint beside it by which a row is found. */
export interface SealedColumn {
  table: string;
  column: string;
  /** Columns of the primary key. */
  key: string[];
  index?: {
    column: string;
    /** What is fingerprinted, from the opened value; null when the row is not found by it any more. */
    of(opened: unknown): string | null;
  };
}

/** A fingerprint without a sealed value beside it: it cannot be made again with a new key, so the old key must stay as long as it is used. */
export interface LooseIndex {
  table: string;
  column: string;
  why: string;
}

/** Rule 11: every kind of record with its term, and what makes it end by itself. */
export interface RetentionTerm {
  kind: string;
  name: Words;
  term: Words;
  /** How many records are past their term now. */
  due(reading: Reading): Promise<number>;
  /** Removes or empties them. Returns how many. */
  run(work: Work): Promise<number>;
}

/** Somebody whose data is looked for: an account, an address, or both. Addresses only as fingerprints. */
export interface Subject {
  personId: string | null;
  /** Every fingerprint that the address may have; empty when it is not known. */
  indexes: Buffer[];
}

/** One record about somebody, as they may read it. */
export interface KeptRecord {
  title: string;
  /** Language of the title when it is content, for example the subject of a mail. */
  titleLang?: Lang;
  /** `lang`: language of a value that is content. */
  fields: { label: string; value: string; lang?: Lang }[];
  /** Why it stays when somebody asks for erasure; absent: it goes. */
  stays?: string;
}

/** Audit rows that are about somebody: of these records, perhaps only some actions on them. */
export interface TrailOf {
  kind: string;
  ids: string[];
  actions?: string[];
  /** Rows of before and after these moments are about others. */
  since?: Temporal.Instant;
  until?: Temporal.Instant;
  /** Of rows without a record, in place of `ids`: those of who works for one of these organisations, or for the whole region. */
  workersOf?: string[];
}

/** One kind of data about persons that a module keeps. */
export interface PersonalData {
  kind: string;
  name: Words;
  /** What it is kept for. */
  purpose: Words;
  /** Kind of the retention term by which it ends. */
  term: string;
  find(reading: Reading, subject: Subject, lang: Lang): Promise<KeptRecord[]>;
  /** Removes or empties what may go. Returns how many records. Audits nothing that names somebody. */
  erase(work: Work, subject: Subject): Promise<number>;
  /** Where in the trail it is told who read or changed these records. */
  trail?(reading: Reading, subject: Subject): Promise<TrailOf[]>;
}

/** A table with its personal data and the term by which that ends; or why there is none, or none is needed. */
export type TableNote = { term: string; holds: string } | { without: string };

/** What a module tells the platform about what it keeps of people. */
export interface ModulePrivacy {
  /** Every action that the module writes in the audit trail. */
  actions: Record<string, ActionWords>;
  tables: Record<string, TableNote>;
  sealed?: SealedColumn[];
  looseIndexes?: LooseIndex[];
  retention?: RetentionTerm[];
  personal?: PersonalData[];
  /** Kinds of audited records whose trail lives as long as they do: dossiers (rule 10). */
  dossiers?: string[];
  /** Who is told of breaks of the glass and of a trail that is not whole: the region's privacy officers. */
  officers?: (reading: Reading) => Promise<Officer[]>;
}

export interface Officer {
  personId: string;
  name: string;
  email: string;
  lang: Lang;
}

/** What all modules tell, together. */
export interface PrivacyRegistry {
  actions: ReadonlyMap<string, ActionWords>;
  tables: ReadonlyMap<string, TableNote>;
  sealed: readonly SealedColumn[];
  looseIndexes: readonly LooseIndex[];
  retention: readonly RetentionTerm[];
  personal: readonly PersonalData[];
  dossiers: readonly string[];
  officers(reading: Reading): Promise<Officer[]>;
}

/** Puts together what the modules tell. Throws when two tell the same table, action or kind. */
export function privacyRegistry(parts: readonly ModulePrivacy[]): PrivacyRegistry {
  return {
    actions: unique(parts.flatMap((part) => Object.entries(part.actions))),
    tables: unique(parts.flatMap((part) => Object.entries(part.tables))),
    sealed: parts.flatMap((part) => part.sealed ?? []),
    looseIndexes: parts.flatMap((part) => part.looseIndexes ?? []),
    retention: [...unique(parts.flatMap((part) => (part.retention ?? []).map((one) => [one.kind, one] as const))).values()],
    personal: [...unique(parts.flatMap((part) => (part.personal ?? []).map((one) => [one.kind, one] as const))).values()],
    dossiers: parts.flatMap((part) => part.dossiers ?? []),
    officers: async (reading) => (await Promise.all(parts.map((part) => part.officers?.(reading) ?? []))).flat(),
  };
}

function unique<T>(entries: readonly (readonly [string, T])[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const [key, value] of entries) {
    if (map.has(key)) throw new Error(`${key} is told by two modules`);
    map.set(key, value);
  }
  return map;
}
