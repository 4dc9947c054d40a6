import { House } from './houses.tsx';
import { Person } from './person.tsx';
import { BabyCarrier, Ball, Shade, Tree } from './things.tsx';

/** Parents with children before their door: the way in for parents. */
export function ParentsScene() {
  return (
    <svg class="op-scene" viewBox="0 0 360 200" aria-hidden="true">
      <path fill="var(--s-sky-ground)" d="M0 0h360v200H0z" />
      <circle fill="var(--s-orb)" cx="300" cy="54" r="30" />
      <House x={22} y={168} width={92} height={92} wall="a" gable="step" floors={1} />
      <House x={116} y={168} width={84} height={80} wall="d" gable="point" floors={1} />
      <Tree x={322} y={170} scale={0.62} />
      <path fill="var(--s-floor)" d="M0 166h360v34H0z" />
      <Shade x={170} y={190} wide={60} />
      <Person
        x={142}
        y={190}
        scale={1.14}
        skin={2}
        hair="long"
        hairColor={2}
        top="coral"
        bottom="navy"
        far={[-20, -52]}
        near={[18, -56]}
      >
        <BabyCarrier />
      </Person>
      <Person
        x={196}
        y={190}
        scale={1.18}
        flip
        skin={1}
        hair="short"
        hairColor={5}
        beard
        top="pine"
        bottom="sand"
        near={[18, -52]}
        far={[-30, -62]}
      />
      <Shade x={246} y={192} wide={34} />
      <Person
        x={236}
        y={192}
        scale={0.62}
        skin={2}
        hair="tail"
        hairColor={2}
        top="sun"
        bottom="sky"
        shape="skirt"
        far={[-22, -82]}
        near={[24, -68]}
      />
      <Person
        x={274}
        y={192}
        scale={0.76}
        flip
        skin={2}
        hair="curls"
        hairColor={5}
        glasses
        top="sky"
        bottom="navy"
        shape="shorts"
        legs="walk"
        near={[24, -64]}
        far={[-20, -60]}
      />
      <Ball x={302} y={194} r={8} />
    </svg>
  );
}

/** Young people on a wall in the evening: the way in for youth. */
export function YouthScene() {
  return (
    <svg class="op-scene op-scene--night" viewBox="0 0 360 200" aria-hidden="true">
      <path fill="#1b2456" d="M0 0h360v200H0z" />
      <circle fill="#ffe4a0" cx="62" cy="50" r="24" />
      <path fill="#ffe4a0" d="M130 30h3v3h-3zM206 22h4v4h-4zM322 40h4v4h-4zM286 74h3v3h-3zM170 62h3v3h-3zM24 108h3v3h-3z" />
      <path fill="#28337a" d="M0 150V104h44V84h40v30h56V92l24-18 24 18v24h66V86h46v28h60v44z" />
      <path fill="#e2583e" d="M40 128h280v38H40z" />
      <path fill="#b23a20" d="M40 160h280v8H40z" />
      <path fill="#0f1638" d="M0 166h360v34H0z" />
      <Person
        x={90}
        y={172}
        scale={1.06}
        skin={4}
        hair="afro"
        hairColor={1}
        top="sun"
        bottom="sky"
        legs="sit"
        near={[22, -58]}
        far={[6, -50]}
      />
      <Person
        x={158}
        y={172}
        scale={1.06}
        skin={2}
        hair="scarf"
        scarf="leaf"
        top="plum"
        bottom="navy"
        legs="sit"
        near={[16, -46]}
        far={[24, -70]}
      />
      <Person
        x={222}
        y={172}
        scale={1.06}
        skin={1}
        hair="cap"
        scarf="coral"
        hairColor={3}
        top="sky"
        bottom="sand"
        legs="sit"
        near={[12, -46]}
        far={[10, -46]}
        flip
      />
      <Person
        x={286}
        y={192}
        scale={1.12}
        skin={3}
        hair="side"
        hairColor={1}
        top="leaf"
        bottom="navy"
        flip
        near={[22, -84]}
        far={[-19, -52]}
      />
      <path fill="none" stroke="#ffc94d" stroke-width="6" stroke-linecap="round" d="M26 184h52q8 0 12-6M26 184q-8 0-12-6" />
      <circle fill="#f6f3ea" cx="36" cy="190" r="5" />
      <circle fill="#f6f3ea" cx="68" cy="190" r="5" />
    </svg>
  );
}

/** Colleagues at a planning wall: the way in for professionals. */
export function ProfessionalsScene() {
  return (
    <svg class="op-scene" viewBox="0 0 360 200" aria-hidden="true">
      <path fill="var(--s-room)" d="M0 0h360v200H0z" />
      <path fill="var(--s-white)" d="M112 22h150a8 8 0 0 1 8 8v92a8 8 0 0 1-8 8H112a8 8 0 0 1-8-8V30a8 8 0 0 1 8-8z" />
      <path fill="var(--s-sky)" d="M120 44h26v20h-26zM182 44h26v20h-26zM151 72h26v20h-26zM213 72h26v20h-26z" />
      <path fill="var(--s-sun)" d="M151 44h26v20h-26zM213 100h26v20h-26z" />
      <path fill="var(--s-coral)" d="M213 44h26v20h-26zM120 100h26v20h-26z" />
      <path fill="var(--s-leaf)" d="M120 72h26v20h-26zM182 72h26v20h-26zM151 100h57v20h-57z" />
      <path fill="var(--s-floor)" d="M0 172h360v28H0z" />
      <Shade x={80} y={192} />
      <Person
        x={80}
        y={192}
        scale={1.2}
        skin={3}
        hair="bob"
        hairColor={1}
        glasses
        top="coral"
        bottom="ink"
        near={[40, -104]}
        far={[-19, -52]}
      />
      <Shade x={290} y={192} />
      <Person
        x={290}
        y={192}
        scale={1.2}
        flip
        skin={5}
        hair="short"
        hairColor={1}
        top="pine"
        bottom="sand"
        near={[16, -66]}
        far={[-12, -62]}
      >
        <path fill="var(--s-white)" d="M-14-74l26-6 6 24-26 6z" />
      </Person>
      <Shade x={186} y={194} wide={40} />
      <Person
        x={180}
        y={194}
        scale={1.12}
        skin={1}
        hair="bun"
        hairColor={4}
        top="sky"
        bottom="navy"
        shape="skirt"
        near={[20, -52]}
        far={[-18, -52]}
      />
    </svg>
  );
}
