export default {
  targets: {
    title: 'Targets and red lines',
    intro: 'The targets, red lines and owners now in force. A period is judged by the target in force at its end: a new target changes no light of the past.',
    find: 'Find by indicator, code or department',
    judgedOnly: 'With a target only',
    profile: 'Profile',
    since: 'In force since',
    proposed: 'Proposed',
    notJudged: 'Neutral, or a sum over time: no target',
    pace: 'Judged by the elapsed share of the year: no target',
    none: 'No target is set yet.',
    noOwner: 'No department is recorded yet.',
    ended: 'No target any more',
    countyAgain: 'The target of the county again',
    record: 'Correct, delete, history',
    set: { target: 'Set a new target from a day on', owner: 'Change the owner from a day on' },
    hint: {
      target:
        'The present target ends on the day on which the new one begins. Without a township it is of the whole county. Without a target and a red line, what was in force before ends on that day.',
      owner: 'The present department ends on the day on which the new one begins.',
    },
  },
}
