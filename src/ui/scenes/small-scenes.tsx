import { Person, type PersonProps } from './person.tsx';
import { Ball, Bench, Bird, Shade, Sprout, Tree } from './things.tsx';

/** An empty bench with a sprout: nothing here yet. */
export function EmptyScene() {
  return (
    <svg class="op-scene" viewBox="0 0 320 190" aria-hidden="true">
      <circle fill="var(--s-orb)" cx="212" cy="86" r="46" />
      <path fill="var(--s-floor)" d="M20 158q140-16 280 0 6 22-140 24T20 158z" />
      <Tree x={80} y={162} scale={0.72} />
      <Bench x={190} y={164} />
      <Bird x={166} y={84} />
      <Sprout x={272} y={168} scale={0.9} />
    </svg>
  );
}

/** Somebody who lost the way beside a signpost: an error page. */
export function LostScene() {
  return (
    <svg class="op-scene" viewBox="0 0 320 190" aria-hidden="true">
      <path fill="var(--s-floor)" d="M20 162q140-16 280 0 6 22-140 24T20 162z" />
      <path fill="none" stroke="var(--s-trunk)" stroke-width="8" stroke-linecap="round" d="M206 170V38" />
      <path fill="var(--s-coral)" d="M150 44h92v28h-92l-16-14z" />
      <path fill="var(--s-sun)" d="M176 80h84l16 14-16 14h-84z" />
      <path fill="none" stroke="var(--s-white)" stroke-width="5" stroke-linecap="round" d="M164 58h56M194 94h48" />
      <Shade x={106} y={172} />
      <Person
        x={106}
        y={172}
        scale={1.1}
        skin={2}
        hair="curls"
        hairColor={2}
        glasses
        top="pine"
        bottom="navy"
        near={[16, -98]}
        far={[-19, -50]}
      />
      <Sprout x={258} y={172} />
      <Bird x={58} y={166} />
    </svg>
  );
}

/** People who cheer: it worked. */
export function DoneScene() {
  return (
    <svg class="op-scene" viewBox="0 0 320 190" aria-hidden="true">
      <circle fill="var(--s-orb-glow)" cx="160" cy="96" r="84" />
      <circle fill="var(--s-orb)" cx="160" cy="96" r="60" />
      <path fill="var(--s-floor)" d="M20 162q140-16 280 0 6 22-140 24T20 162z" />
      <Shade x={118} y={172} />
      <Person
        x={118}
        y={172}
        scale={1.12}
        skin={3}
        hair="scarf"
        scarf="plum"
        top="coral"
        bottom="coral"
        shape="long"
        near={[24, -60]}
        far={[-26, -112]}
      />
      <Shade x={206} y={172} />
      <Person
        x={206}
        y={172}
        scale={1.12}
        flip
        skin={2}
        hair="side"
        hairColor={1}
        top="pine"
        bottom="sand"
        near={[24, -60]}
        far={[-26, -112]}
      />
      <Shade x={162} y={176} wide={18} />
      <Person
        x={162}
        y={176}
        scale={0.7}
        skin={3}
        hair="curls"
        hairColor={1}
        top="sun"
        bottom="navy"
        shape="shorts"
        near={[22, -112]}
        far={[-22, -112]}
      />
      <Sprout x={54} y={168} />
      <Ball x={262} y={172} />
    </svg>
  );
}

/** A group that sits in a circle. */
export function CircleScene() {
  return (
    <svg class="op-scene" viewBox="0 0 360 210" aria-hidden="true">
      <path fill="var(--s-room)" d="M0 0h360v210H0z" />
      <path fill="var(--s-white)" d="M40 20h74v60H40z" />
      <path fill="var(--s-sky)" d="M46 26h29v48H46zM79 26h29v48H79z" />
      <ellipse fill="var(--s-floor)" cx="180" cy="168" rx="170" ry="40" />
      <Chair x={96} y={140} skin={4} hair="curls" hairColor={1} top="sun" bottom="navy" near={[18, -48]} far={[10, -48]} />
      <Chair x={158} y={132} skin={1} hair="bob" hairColor={3} glasses top="plum" bottom="ink" near={[26, -66]} far={[10, -48]} />
      <Chair x={226} y={132} flip skin={2} hair="scarf" scarf="sky" top="pine" bottom="pine" near={[16, -48]} far={[8, -46]} />
      <Chair
        x={284}
        y={142}
        flip
        skin={5}
        hair="short"
        hairColor={1}
        top="peach"
        bottom="navy"
        near={[18, -48]}
        far={[10, -48]}
      />
      <Chair x={70} y={196} skin={2} hair="bald" hairColor={4} beard top="leaf" bottom="sand" near={[18, -48]} far={[10, -48]} />
      <Chair x={294} y={200} flip skin={3} hair="tail" hairColor={2} top="coral" bottom="ink" near={[24, -64]} far={[10, -48]} />
      <Back x={150} y={206} skin={1} hair="short" hairColor={5} top="sky" />
      <Back x={220} y={208} skin={3} hair="long" hairColor={1} top="sand" />
    </svg>
  );
}

function Chair(props: Omit<PersonProps, 'legs'>) {
  const turn = props.flip ? -1 : 1;
  return (
    <>
      <path
        fill="none"
        stroke="var(--s-trunk)"
        stroke-width="4.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        d={`M${props.x - 16 * turn} ${props.y - 70}l${2 * turn} 36h${28 * turn}v32m${-28 * turn} 0v-32`}
      />
      <Person {...props} legs="sit" />
    </>
  );
}

function Back(props: Pick<PersonProps, 'x' | 'y' | 'skin' | 'hair' | 'hairColor' | 'top'>) {
  return (
    <>
      <Person {...props} y={props.y + 34} bottom="navy" legs="none" back near={[20, -52]} far={[-20, -52]} />
      <path fill="var(--s-trunk)" d={`M${props.x - 24} ${props.y - 34}h48v9h-48zM${props.x - 24} ${props.y - 16}h48v9h-48z`} />
    </>
  );
}
