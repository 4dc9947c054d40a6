import type { FormState } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { moveWords } from '../../parts/move-words.ts';
import { MoveCheck } from '../../parts/room-move.tsx';
import { paths } from '../../paths.ts';
import type { RoomMove } from '../../room-move.ts';

/** The page before a group takes a room: what happens, and the one button that does it. */
export function GroupRoomView({ move, form, csrf }: { move: RoomMove; form: FormState; csrf: string }) {
  const { lang, to } = usePage();
  const t = moveWords[lang];
  const { plan, sessions, possible } = move;
  const action = to(paths.groupRoom(plan.id));
  // There is no field here: what is wrong leads to the top of the page.
  const errors = Object.values(form.errors).map((message) => ({ field: 'main', message }));
  return (
    <Stack gap="large">
      <MoveCheck move={move} />
      <Form action={action} csrf={csrf} errors={errors} hidden={{ ruimte: move.to.id, versie: plan.version }} label={t.title}>
        <ActionBar>
          {possible && <Button icon="check">{t.submit(sessions.length)}</Button>}
          <ButtonLink href={to(paths.group(plan.id))} look={possible ? 'subtle' : 'primary'}>
            {possible ? t.back : t.other}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
