/** Who carries a relation: the people and institutions of its events, those of most events first. */
export function carriers(events) {
  const seen = new Map();
  for (const event of events) {
    for (const { actor, office } of event.participants) {
      if (actor.__typename !== 'State') {
        const one = seen.get(actor.id) ?? { ...actor, events: 0, offices: [] };
        one.events += 1;
        if (office) {
          one.offices.push(office);
        }
        seen.set(actor.id, one);
      }
    }
  }
  return [...seen.values()].sort((a, b) => b.events - a.events || a.name.localeCompare(b.name));
}
