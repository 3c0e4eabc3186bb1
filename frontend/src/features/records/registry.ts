import type { ListName } from '@/features/shell/subjects'
import type { ListConfig } from './define'
import * as budget from './entities/budget'
import * as debt from './entities/debt'
import * as department from './entities/department'
import * as division from './entities/division'
import * as economy from './entities/economy'
import * as enforcement from './entities/enforcement'
import * as mediation from './entities/mediation'
import * as policy from './entities/policy'
import * as service from './entities/service'
import * as volunteer from './entities/volunteer'

/** Every list, by its name: each subject's file exports exactly its lists. */
export const lists: Readonly<Record<ListName, ListConfig>> = {
  ...enforcement,
  ...service,
  ...mediation,
  ...volunteer,
  ...economy,
  ...budget,
  ...debt,
  ...policy,
  ...division,
  ...department,
}

export function listNamed(name: string): ListConfig | null {
  return Object.hasOwn(lists, name) ? lists[name as ListName] : null
}
