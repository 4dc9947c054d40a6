import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import type { RoomDetails } from '../../place-queries.ts';

const words = {
  nl: {
    close: 'Niemand kan de ruimte daarna nog kiezen. Wat geweest is blijft bewaard.',
    reopen: 'Iedereen kan de ruimte daarna weer kiezen.',
    taken: (n: number) => (n === 1 ? 'De ruimte is nog één keer bezet.' : `De ruimte is nog ${n} keer bezet.`),
    takenText: 'Verplaats dat eerst. Daarna kun je de ruimte sluiten.',
    look: 'Bekijk waarvoor',
  },
  en: {
    close: 'After this nobody can choose the room. What has been is kept.',
    reopen: 'After this everybody can choose the room again.',
    taken: (n: number) => (n === 1 ? 'The room is still taken once.' : `The room is still taken ${n} times.`),
    takenText: 'Move that first. Then you can close the room.',
    look: 'See what for',
  },
};

interface Props {
  room: RoomDetails;
  /** How often it is still taken. */
  taken: number;
  title: string;
  fault: string;
  csrf: string;
}

/** One button, with what it means; a room that is still taken cannot be closed. */
export function RoomEnd({ room, taken, title, fault, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{title}</Heading>
        <Lead>
          <Dutch>
            {room.name}, {room.location.name}
          </Dutch>
        </Lead>
      </Stack>
      {taken > 0 && (
        <Notice tone="warning" title={t.taken(taken)}>
          <p>
            {t.takenText} <Link href={to(paths.room(room.id))}>{t.look}</Link>
          </p>
        </Notice>
      )}
      <p>{room.closedAt ? t.reopen : t.close}</p>
      <Form action={to(paths.roomEnd(room.id))} csrf={csrf} errors={fault ? [{ field: 'sluit', message: fault }] : []}>
        <ActionBar>
          <Button id="sluit" look={room.closedAt ? 'primary' : 'danger'}>
            {title}
          </Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
