package main

import (
	"slices"
	"strings"

	"litong3422/graph/admission"
	"litong3422/internal/auth"
	"litong3422/server/web"
)

// LimitFlags limit what one request, and one minute of requests, may ask of the API.
type LimitFlags struct {
	Body          int `default:"1048576" env:"LITONG_LIMIT_BODY" help:"请求体的字节数。 Bytes of a request's body."`
	DocumentBytes int `default:"32768" env:"LITONG_LIMIT_DOCUMENT_BYTES" help:"GraphQL 文档的字节数。 Bytes of a GraphQL document."`
	Tokens        int `default:"1000" env:"LITONG_LIMIT_TOKENS" help:"文档的词法单元数。 Tokens of a document."`
	Depth         int `default:"10" env:"LITONG_LIMIT_DEPTH" help:"字段层数。 Levels of fields."`
	Aliases       int `default:"30" env:"LITONG_LIMIT_ALIASES" help:"别名数。 Aliases."`
	Fields        int `default:"500" env:"LITONG_LIMIT_FIELDS" help:"字段数（片段展开后）。 Fields, fragments written out."`
	RootFields    int `default:"20" env:"LITONG_LIMIT_ROOT_FIELDS" help:"根字段数。 Root fields."`
	Nodes         int `default:"50000" env:"LITONG_LIMIT_NODES" help:"可能返回的节点数（各级每页条数之积）。 Nodes that may be returned, the product of page sizes."`
	Cost          int `default:"50000" env:"LITONG_LIMIT_COST" help:"单个操作的费用（点）。 Cost of one operation, in points."`
	UserBudget    int `default:"1000000" env:"LITONG_LIMIT_USER_BUDGET" help:"每用户每分钟的费用（点）。 Cost of each user in a minute, in points."`
	KeyBudget     int `default:"300000" env:"LITONG_LIMIT_KEY_BUDGET" help:"每个协作部门密钥每分钟的费用（点），密钥另有规定者除外。 Cost of each partner key in a minute, unless the key says otherwise."`

	Introspection []string `default:"ADMIN,ANALYST" sep:"," env:"LITONG_LIMIT_INTROSPECTION" help:"可查看接口结构的角色。 Roles that may read the schema."`
	Suggestions   []string `default:"none" sep:"," env:"LITONG_LIMIT_SUGGESTIONS" help:"出错时可得到字段名建议的角色，none 为无。 Roles to which errors suggest names; none for no role."`
}

// noRole stands for an empty list: an empty flag would mean the default.
const noRole = "none"

// problems reports every limit that is out of its range.
func (l *LimitFlags) problems(problem func(setting, format string, args ...any)) {
	for name, value := range map[string]int{
		"body": l.Body, "document-bytes": l.DocumentBytes, "tokens": l.Tokens, "depth": l.Depth, "aliases": l.Aliases, "fields": l.Fields,
		"root-fields": l.RootFields, "nodes": l.Nodes, "cost": l.Cost, "user-budget": l.UserBudget, "key-budget": l.KeyBudget,
	} {
		if value < 1 {
			problem("--limit-"+name, "应至少为 1 must be at least 1, not %d", value)
		}
	}
	roles := []auth.Role{auth.Leader, auth.Analyst, auth.Partner, auth.Clerk, auth.Admin, noRole}
	for name, given := range map[string][]string{"introspection": l.Introspection, "suggestions": l.Suggestions} {
		for _, role := range given {
			if !slices.Contains(roles, auth.Role(role)) {
				problem("--limit-"+name, "没有这个角色 there is no role %q", role)
			}
		}
	}
}

func (l *LimitFlags) rules() web.Rules {
	limits := admission.DefaultLimits()
	limits.Bytes, limits.Tokens, limits.Depth, limits.Aliases = l.DocumentBytes, l.Tokens, l.Depth, l.Aliases
	limits.Fields, limits.RootFields, limits.Nodes, limits.Cost = l.Fields, l.RootFields, l.Nodes, l.Cost
	return web.Rules{
		Body: int64(l.Body), Limits: limits, UserBudget: l.UserBudget, KeyBudget: l.KeyBudget,
		Introspect: rolesOf(l.Introspection), Suggest: rolesOf(l.Suggestions),
	}
}

func rolesOf(names []string) []auth.Role {
	var roles []auth.Role
	for _, name := range names {
		if !strings.EqualFold(name, noRole) {
			roles = append(roles, auth.Role(name))
		}
	}
	return roles
}
