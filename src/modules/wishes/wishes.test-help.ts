import type { Browser } from '../../../test/app.ts';
import { type PlannerWorld, plannerWorld } from '../../../test/factories/planner-world.ts';
import { newToken } from '../../platform/crypto/tokens.ts';
import { answerDemand, answerTrainer, sendProposal } from '../planner/index.ts';

/** The planner's world with visitors who put wishes. */
export interface WishWorld extends PlannerWorld {
  /** What a parent in Leiden fills in for one child. */
  fields(over?: Record<string, string | string[]>): Record<string, string | string[]>;
  /** Puts an anonymous wish; its browser and the address of its page. */
  anonymous(over?: Record<string, string | string[]>): Promise<{ browser: Browser; own: string; code: string }>;
  /** Puts and confirms a wish with an address; the address of its page. */
  byMail(email: string, over?: Record<string, string | string[]>): Promise<{ browser: Browser; own: string }>;
  /** The newest mail to an address of a kind. */
  mailTo(email: string, kind: string): Promise<{ subject: string; text: string } | undefined>;
  /** The needs of wishes, the oldest first. */
  needs(): Promise<{ id: string; state: string; places: number; wish_id: string | null }[]>;
  /** A sent proposal with these needs. */
  proposed(demandIds: string[]): Promise<string>;
  /** Everybody but owners of wishes says yes. */
  othersSayYes(proposalId: string, teams: string[]): Promise<void>;
}

export async function wishWorld(): Promise<WishWorld> {
  const world = await plannerWorld();
  const { app } = world;
  const fields: WishWorld['fields'] = (over = {}) => ({
    sleutel: newToken().token,
    wie: 'parents',
    thema: 'resilience',
    'leeftijd-0': '9',
    'leeftijd-1': '',
    'leeftijd-2': '',
    'leeftijd-3': '',
    samen: 'samen',
    plaats: 'Leiden',
    km: '20',
    dagdelen: ['5', '13'],
    talen: ['nl'],
    bericht: 'code',
    email: '',
    ...over,
  });
  const mailTo: WishWorld['mailTo'] = async (email, kind) =>
    (await app.mails()).find((mail) => mail.to === email && mail.kind === kind);
  return {
    ...world,
    fields,
    mailTo,
    async anonymous(over) {
      const browser = app.browser();
      const sent = await browser.post('/wensen', fields(over));
      const at = String(sent.headers.location);
      const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec((await browser.get(at)).body.replace(/4F7K-0WQ2[-\w]*/g, ''))?.[0] ?? '';
      const kept = await browser.post(at, {});
      return { browser, own: String(kept.headers.location), code };
    },
    async byMail(email, over) {
      const browser = app.browser();
      await browser.post('/wensen', fields({ bericht: 'mail', email, ...over }));
      const own = linkIn((await mailTo(email, 'wish-confirm'))?.text ?? '');
      await browser.post(`${own}/bevestiging`, {}, own);
      return { browser, own };
    },
    needs: () =>
      app.read((r) =>
        r.tx
          .selectFrom('demands')
          .select(['id', 'state', 'places', 'wish_id'])
          .where('kind', '=', 'resident')
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
      ),
    async proposed(demandIds) {
      const id = await world.draft(demandIds);
      const sent = await app.as(world.planner.actor, (work) => sendProposal(work, id));
      if (!sent.ok) throw new Error(sent.reason);
      return id;
    },
    async othersSayYes(proposalId, teams) {
      const yes = { proposalId, answer: 'accepted' as const, reason: '' };
      for (const demandId of teams) await app.as(world.leiden.actor, (work) => answerDemand(work, { ...yes, demandId }));
      for (const trainer of world.trainers.slice(0, 2)) await app.as(trainer.actor, (work) => answerTrainer(work, yes));
    },
  };
}

/** The path of the first link to a wish in a mail. */
export function linkIn(text: string): string {
  return /\/wensen\/mijn\/[\w-]{43}/.exec(text)?.[0] ?? '';
}
