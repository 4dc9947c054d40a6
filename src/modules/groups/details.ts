import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { asCard, cardRows, type GroupCard } from './queries.ts';

/** A group with everything that its own page tells. */
export interface GroupDetails extends GroupCard {
  minSize: number;
  cancelReason: string | null;
  /** The group in which this one, now cancelled, lives on. */
  mergedInto: { id: string; slug: string; title: string; openedTo: 'teams' | 'parents' } | null;
  registrationClosesAt: Temporal.Instant;
  roomName: string;
  address: string;
  postcode: string;
  wheelchair: boolean;
  travel: string;
  /** Who has a place may also join on line: there is a link, and the group is not over. */
  onlineToo: boolean;
  offer: {
    title: string;
    summary: string;
    titleEn: string | null;
    summaryEn: string | null;
    audience: string[];
    forWhom: string;
    whatYouGet: string[];
    whatHappens: string;
    practical: string;
    contributionNote: string;
    access: 'free' | 'after-intake' | 'on-referral' | 'owner-only';
    registerAt: string;
    requires: 'none' | 'skj' | 'big' | 'skj-or-big';
  };
}

/** One group by its address (public pages) or id (staff), in any state; undefined outside the region. */
export async function groupDetails(reading: Reading, by: { slug: string } | { id: string }): Promise<GroupDetails | undefined> {
  const row = await cardRows(reading)
    .select([
      'g.cancel_reason as cancelReason',
      sql<
        GroupDetails['mergedInto']
      >`(select json_build_object('id', m2.id, 'slug', m2.slug, 'title', m2.title, 'openedTo', m2.opened_to) from groups m2 where m2.id = g.merged_into)`.as(
        'mergedInto',
      ),
      'g.registration_closes_at as registrationClosesAt',
      sql<boolean>`g.online_sealed is not null and g.state in ('planned', 'confirmed', 'running')`.as('onlineToo'),
      'r.name as roomName',
      'l.address',
      'l.postcode',
      'l.wheelchair',
      'l.travel',
      sql<
        GroupDetails['offer']
      >`json_build_object('title', o.title, 'summary', o.summary, 'titleEn', o.title_en, 'summaryEn', o.summary_en,
        'audience', o.audience, 'forWhom', o.for_whom, 'whatYouGet', o.what_you_get, 'whatHappens', o.what_happens, 'practical', o.practical,
        'contributionNote', o.contribution_note, 'access', o.access, 'registerAt', o.register_at, 'requires', o.requires)`.as(
        'offer',
      ),
    ])
    .where('slug' in by ? 'g.slug' : 'g.id', '=', 'slug' in by ? by.slug : by.id)
    .executeTakeFirst();
  return row && asDetails(row);
}

type DetailsRow = Omit<GroupDetails, 'firstSession' | 'free'> & { firstEndsAt: Temporal.Instant };

function asDetails(row: DetailsRow): GroupDetails {
  const { cancelReason, mergedInto, registrationClosesAt, roomName, address, postcode, wheelchair, travel, onlineToo, offer } =
    row;
  return {
    ...asCard(row),
    cancelReason,
    mergedInto,
    registrationClosesAt,
    roomName,
    address,
    postcode,
    wheelchair,
    travel,
    onlineToo,
    offer,
  };
}
