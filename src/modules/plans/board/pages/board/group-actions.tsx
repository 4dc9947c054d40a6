import { Button, ButtonLink } from '../../../../../ui/components/button.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import { groupLine } from '../../naming.ts';
import { boardPaths } from '../../paths.ts';
import type { SeenGroup } from '../../seen.ts';
import { JoinExisting } from './join-existing.tsx';
import type { BoardModel } from './model.ts';
import { words } from './words.ts';

interface Props {
  model: BoardModel;
  group: SeenGroup;
  csrf: string;
}

/** What a planner can do with one group now. */
export function GroupActions({ model, group, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { facts, labels } = model;
  if (group.fixed === 'existing') return <JoinExisting model={model} group={group} csrf={csrf} />;
  const proposal = facts.proposals.get(group.key);
  if (group.fixed === 'proposed') {
    const href = proposal?.groupId ? boardPaths.group(proposal.groupId) : proposal ? boardPaths.proposal(proposal.id) : null;
    return href ? (
      <ButtonLink href={to(href)} look="secondary" small>
        {proposal?.groupId ? t.toGroup : t.toProposal}
      </ButtonLink>
    ) : null;
  }
  const { id } = facts.stored;
  const line = groupLine(group, labels, lang);
  const own = { groep: group.key };
  const released = facts.carried.get(group.key) === true;
  const isFree = group.fixed === null || released;
  return (
    <>
      <Form action={to(boardPaths.proposals(id))} csrf={csrf} hidden={{ groepen: group.key }} label={`${t.propose}: ${line}`}>
        <Button look="secondary" small>
          {t.propose}
        </Button>
      </Form>
      {isFree ? (
        <Form action={to(boardPaths.lock(id))} csrf={csrf} hidden={{ ...own, vast: 'ja' }} label={`${t.lock}: ${line}`}>
          <Button look="subtle" small>
            {t.lock}
          </Button>
        </Form>
      ) : (
        <Form action={to(boardPaths.lock(id))} csrf={csrf} hidden={{ ...own, vast: 'nee' }} label={`${t.unlock}: ${line}`}>
          <Button look="subtle" small>
            {t.unlock}
          </Button>
        </Form>
      )}
      {group.fixed === null && (
        <Form action={to(boardPaths.removal(id))} csrf={csrf} hidden={own} label={`${t.remove}: ${line}`}>
          <Button look="subtle" small>
            {t.remove}
          </Button>
        </Form>
      )}
      {released && <p class="op-small">{t.released}</p>}
    </>
  );
}
