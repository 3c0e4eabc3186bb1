package setup

import (
	"slices"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/sheet"
)

// Account is an account of a member of staff. Its password is made with the county.
type Account struct {
	UserName, DisplayName string
	Role                  auth.Role
	Townships             []string // of a clerk: codes
}

// The columns of a file of accounts.
const (
	accountUser = iota
	accountName
	accountRole
	accountTownships
)

// roles maps the words of files to the roles.
func roles() map[string]auth.Role {
	return map[string]auth.Role{
		"leader": auth.Leader, "领导": auth.Leader, "analyst": auth.Analyst, "分析员": auth.Analyst,
		"partner": auth.Partner, "部门": auth.Partner, "协作部门": auth.Partner, "clerk": auth.Clerk, "办事员": auth.Clerk,
		"admin": auth.Admin, "administrator": auth.Admin, "管理员": auth.Admin,
	}
}

// readAccounts reads the accounts of the staff and returns the heads that it ignored.
func readAccounts(county *County, table sheet.Table) ([]string, sheet.Problems) {
	columns, problems := table.Find([]sheet.Column{
		accountUser:      {Heads: []string{"用户名", "帐号", "账号", "user name", "user"}, Required: true},
		accountName:      {Heads: []string{"姓名", "岗位", "姓名或岗位", "display name", "name"}, Required: true},
		accountRole:      {Heads: []string{"角色", "role"}, Required: true},
		accountTownships: {Heads: []string{"乡镇", "所属乡镇", "乡镇代码", "townships", "township"}},
	})
	if len(problems) > 0 {
		return nil, problems
	}
	names := map[string]int{}
	for _, row := range table.Rows {
		a := Account{UserName: columns.Cell(row, accountUser), DisplayName: columns.Cell(row, accountName)}
		problems = append(problems, unique(columns, row, accountUser, names)...)
		if a.UserName != "" && !auth.ValidUserName(a.UserName) {
			problems = append(problems, columns.Problem(row, accountUser, "用户名“%s”应以小写字母开头，由2至32位小写字母、数字、._- 组成", "the user name %s must be 2 to 32 small letters, digits and ._-, a letter first", a.UserName))
		}
		if a.DisplayName == "" {
			problems = append(problems, columns.Problem(row, accountName, "不能为空", "must not be empty"))
		}
		role, known := roles()[strings.ToLower(columns.Cell(row, accountRole))]
		if !known {
			problems = append(problems, columns.Problem(row, accountRole, "不认识角色“%s”，应为领导、分析员、部门、办事员或管理员", "the role %s is not known; want leader, analyst, partner, clerk or admin", columns.Cell(row, accountRole)))
		}
		a.Role = role
		townships, wrong := townshipsOf(county, columns, row)
		a.Townships = townships
		problems = append(problems, wrong...)
		if known && len(wrong) == 0 && (role == auth.Clerk) != (len(townships) > 0) {
			at := accountRole
			if columns.Has(accountTownships) {
				at = accountTownships
			}
			problems = append(problems, columns.Problem(row, at, "办事员须写明所属乡镇，其他角色不写", "a clerk needs townships, and no other role has any"))
		}
		county.Accounts = append(county.Accounts, a)
	}
	return columns.Ignored, problems
}

// townshipsOf reads the townships of an account, between commas or the like.
func townshipsOf(county *County, columns sheet.Columns, row sheet.Row) (codes []string, problems sheet.Problems) {
	apart := func(r rune) bool { return strings.ContainsRune("、，,；; /", r) }
	for _, text := range strings.FieldsFunc(columns.Cell(row, accountTownships), apart) {
		code, wrong := townshipOf(county, columns, row, accountTownships, text)
		if wrong != nil {
			problems = append(problems, wrong...)
			continue
		}
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes, problems
}
