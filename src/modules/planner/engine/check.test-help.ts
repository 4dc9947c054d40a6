import type { Instance, Plan } from './format.ts';

/** What is wrong with a plan, and what it is worth: written from the format alone, without the engine's own code. */
export function checkPlan(instance: Instance, plan: Plan): { faults: string[]; value: number } {
  const faults: string[] = [];
  const find = <Thing extends { id: string }>(list: Thing[], id: string): Thing => {
    const found = list.find((thing) => thing.id === id);
    if (!found) throw new Error(`The plan names ${id}, which is not in the instance.`);
    return found;
  };
  const once = new Set<string>();
  const claim = (key: string) => {
    if (once.has(key)) faults.push(`twice: ${key}`);
    once.add(key);
  };
  const led = new Map<string, number>();
  let value = 0;
  for (const group of plan.groups) {
    const type = find(instance.types, group.type);
    const room = find(instance.rooms, group.room);
    const say = (rule: string) => faults.push(`${group.type} in ${group.room} at ${group.slot}: ${rule}`);
    const agreed = instance.locked.find((lock) => lock.room === group.room && lock.slot === group.slot);
    claim(`room ${group.room} ${group.slot}`);
    if (!room.slots.includes(group.slot)) say('room not free');
    if (group.trainers.length !== type.trainers || new Set(group.trainers).size !== type.trainers) say('number of trainers');
    value -= room.rent;
    for (const id of group.trainers) {
      const trainer = find(instance.trainers, id);
      claim(`trainer ${id} ${group.slot}`);
      led.set(id, (led.get(id) ?? 0) + 1);
      if ((led.get(id) ?? 0) > trainer.groups) say('trainer has too many groups');
      const suits = trainer.types.includes(group.type) && trainer.languages.includes(group.language);
      if (!suits || !trainer.slots.includes(group.slot)) say('trainer does not suit');
      if (far(trainer, room) > trainer.maxKm) say('trainer too far');
      value -= trainer.fee + Math.round(3 * far(trainer, room));
    }
    const ages: number[] = [];
    for (const id of group.demands) {
      const demand = find(instance.demands, id);
      claim(`demand ${id}`);
      ages.push(...demand.ages);
      if (demand.type !== group.type || !demand.slots.includes(group.slot)) say('demand does not suit');
      if (!demand.languages.includes(group.language)) say('language of a demand');
      if (far(demand, room) > demand.maxKm) say('demand too far');
      const each = Math.round(100 * (1 + Math.min(demand.waitingWeeks, 52) / 26) * (demand.urgent ? 1.5 : 1));
      value += demand.count * each - demand.count * Math.round(3 * far(demand, room));
    }
    if (ages.some((age) => age < type.ageMin || age > type.ageMax)) say('age');
    if (ages.length > 0 && Math.max(...ages) - Math.min(...ages) > type.ageSpan) say('span of ages');
    if (ages.length > Math.min(type.max, room.capacity) || (ages.length < type.min && !agreed)) say(`${ages.length} children`);
  }
  for (const lock of instance.locked) {
    const kept = plan.groups.find((group) => group.room === lock.room && group.slot === lock.slot);
    const same = kept && kept.type === lock.type && kept.language === lock.language;
    const whole = same && [...lock.trainers].sort().join() === [...kept.trainers].sort().join();
    if (!whole || !lock.demands.every((id) => kept.demands.includes(id))) faults.push(`locked group in ${lock.room} is missing`);
  }
  const left = instance.demands.filter(({ id }) => !once.has(`demand ${id}`)).map(({ id }) => id);
  if (left.join() !== plan.unserved.map(({ id }) => id).join()) faults.push('the list of unserved demands');
  if (value !== plan.value) faults.push(`value ${plan.value}, counted ${value}`);
  if (plan.bound !== null && plan.bound < value) faults.push('bound below the value');
  if (plan.optimal !== (plan.bound === value)) faults.push('optimal is not what the bound says');
  return { faults, value };
}

function far(from: { lat: number; lon: number }, to: { lat: number; lon: number }): number {
  const radian = Math.PI / 180;
  const x = (to.lon - from.lon) * radian * Math.cos(((from.lat + to.lat) / 2) * radian);
  const y = (to.lat - from.lat) * radian;
  return Math.round(Math.sqrt(x * x + y * y) * 6371 * 1.25 * 100) / 100;
}
