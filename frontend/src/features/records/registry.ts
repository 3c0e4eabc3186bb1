import type { ListName } from '@/features/shell/subjects'
import type { ListConfig } from './define'
import * as basis from './entities/basis'
import * as budget from './entities/budget'
import * as debt from './entities/debt'
import * as delegation from './entities/delegation'
import * as department from './entities/department'
import * as division from './entities/division'
import * as economy from './entities/economy'
import * as enforcement from './entities/enforcement'
import * as institution from './entities/institution'
import * as mediation from './entities/mediation'
import * as policy from './entities/policy'
import * as service from './entities/service'
import * as volunteer from './entities/volunteer'

/** Every list, by its name: each subject's file exports exactly its lists. */
export const lists: Readonly<Record<ListName, ListConfig>> = {
  ...enforcement,
  ...delegation,
  ...institution,
  ...service,
  ...mediation,
  ...volunteer,
  ...economy,
  ...budget,
  ...debt,
  ...policy,
  ...division,
  ...department,
  ...basis,
}

export function listNamed(name: string): ListConfig | null {
  return Object.hasOwn(lists, name) ? lists[name as ListName] : null
}
