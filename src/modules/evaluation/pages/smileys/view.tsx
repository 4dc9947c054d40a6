import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Face } from '../../../../ui/components/face.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { smileysPath } from '../../paths.ts';
import type { SmileyCount } from '../../smileys.ts';
import { words } from './words.ts';

interface Props {
  groupId: string;
  sessionId: string;
  faces: number[];
  /** Makes a tap that is sent twice count once. */
  tap: string;
  /** Somebody just tapped. */
  thanks: boolean;
  begun: boolean;
  count: SmileyCount;
  csrf: string;
}

/** One phone passed round: a child taps a face, sees thanks, and passes it on. */
export function Smileys(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { count } = props;
  const all = count.tapped >= count.children;
  const shown = !props.begun ? 'early' : props.thanks && !all ? 'thanks' : all ? 'all' : 'faces';
  return (
    <Stack gap="huge">
      {shown === 'early' && <Said title={t.early} text={t.earlyText} />}
      {shown === 'all' && <Said title={props.thanks ? t.thanks : t.everybody} text={t.everybodyText} />}
      {shown === 'thanks' && (
        <Stack>
          <Said title={t.thanks} text={t.pass} />
          <ButtonLink href={to(smileysPath(props.groupId, props.sessionId))} wide iconEnd="arrow-right">
            {t.next}
          </ButtonLink>
        </Stack>
      )}
      {shown === 'faces' && <Faces {...props} />}
      <section class="op-stack op-stack--small" aria-labelledby="trainer">
        <Heading level={2} look={4} id="trainer">
          {t.for}
        </Heading>
        <Text small>{t.count(count.tapped, count.children)}</Text>
        <p>
          <ButtonLink href={to(`/werk/groepen/${props.groupId}/aanwezigheid/${props.sessionId}`)} look="subtle" small>
            {t.done}
          </ButtonLink>
        </p>
      </section>
    </Stack>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      <Lead>{text}</Lead>
    </Stack>
  );
}

function Faces({ groupId, sessionId, faces, tap, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Said title={t.title} text={t.tap} />
      <Form action={to(smileysPath(groupId, sessionId))} csrf={csrf} hidden={{ tap }}>
        <div class="op-faces">
          {faces.toReversed().map((face) => (
            <button key={face} type="submit" class={`op-face op-face--${face}`} name="face" value={face}>
              <Face mood={face} />
              <span>{t.faces[face - 1]}</span>
            </button>
          ))}
        </div>
      </Form>
    </Stack>
  );
}
