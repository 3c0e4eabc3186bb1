package admission

import (
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/graph/request"
	"litong3422/internal/fault"
)

// ruleText says in both languages what a rule of GraphQL's validation demands.
func ruleText(rule string) (fault.Text, bool) {
	switch rule {
	case "FieldsOnCorrectType":
		return fault.Text{ZH: "没有这个字段", EN: "there is no such field"}, true
	case "KnownArgumentNames":
		return fault.Text{ZH: "没有这个参数", EN: "there is no such argument"}, true
	case "KnownTypeNames":
		return fault.Text{ZH: "没有这个类型", EN: "there is no such type"}, true
	case "KnownDirectives":
		return fault.Text{ZH: "此处没有这个指令", EN: "there is no such directive here"}, true
	case "KnownFragmentNames":
		return fault.Text{ZH: "没有这个片段", EN: "there is no such fragment"}, true
	case "KnownRootType":
		return fault.Text{ZH: "不支持这种操作", EN: "this kind of operation is not supported"}, true
	case "ScalarLeafs":
		return fault.Text{ZH: "字段的子选择与类型不符", EN: "the field's selection does not fit its type"}, true
	case "ProvidedRequiredArguments":
		return fault.Text{ZH: "缺少必填参数", EN: "a required argument is missing"}, true
	case "NoUndefinedVariables":
		return fault.Text{ZH: "变量未声明", EN: "a variable is not declared"}, true
	case "NoUnusedVariables":
		return fault.Text{ZH: "变量未使用", EN: "a variable is not used"}, true
	case "VariablesAreInputTypes":
		return fault.Text{ZH: "变量的类型不是输入类型", EN: "a variable's type is not an input type"}, true
	case "VariablesInAllowedPosition":
		return fault.Text{ZH: "变量的类型与用处不符", EN: "a variable's type does not fit its use"}, true
	case "NoUnusedFragments":
		return fault.Text{ZH: "片段未使用", EN: "a fragment is not used"}, true
	case "NoFragmentCycles":
		return fault.Text{ZH: "片段循环引用自身", EN: "a fragment spreads itself"}, true
	case "FragmentsOnCompositeTypes", "PossibleFragmentSpreads":
		return fault.Text{ZH: "片段不能用在这里", EN: "the fragment cannot be used here"}, true
	case "OverlappingFieldsCanBeMerged":
		return fault.Text{ZH: "同名字段相互冲突，请用别名区分", EN: "fields of one name conflict; use aliases"}, true
	case "UniqueArgumentNames", "UniqueInputFieldNames", "UniqueFragmentNames", "UniqueOperationNames",
		"UniqueVariableNames", "UniqueDirectivesPerLocation":
		return fault.Text{ZH: "名称重复", EN: "a name is repeated"}, true
	case "LoneAnonymousOperation":
		return fault.Text{ZH: "匿名操作必须是唯一的操作", EN: "an anonymous operation must be the only one"}, true
	case "MaxIntrospectionDepth":
		return fault.Text{ZH: "内省嵌套过深", EN: "introspection is nested too deeply"}, true
	}
	return fault.Text{}, false
}

// validationError words an error of the validator in both languages. The validator's
// own text repeats the document. suggest adds the names that the validator proposes.
func validationError(e *gqlerror.Error, suggest bool) *gqlerror.Error {
	zh, en := "查询不符合规则", "the query breaks a rule of GraphQL"
	rule := strings.TrimSuffix(e.Rule, withoutSuggestions)
	if m, ok := ruleText(rule); ok {
		zh, en = m.ZH, m.EN
	}
	if rule == literalRule {
		m, _ := literalText(e.Message, "")
		zh, en = m.ZH, m.EN
	} else if rule == "ValuesOfCorrectType" {
		m := valueText(e.Message)
		zh, en = m.ZH, m.EN
	} else if name := subjectOf(rule, e.Message); name != "" {
		zh, en = zh+"："+name, en+": "+name
	}
	if meant := suggestedNames(e.Message); suggest && meant != "" {
		zh, en = zh+"；是否指 "+meant, en+"; did you mean "+meant
	}
	return &gqlerror.Error{Err: &fault.Error{Kind: ValidationFailed, Text: fault.Text{ZH: zh, EN: en}}, Locations: e.Locations}
}

// subjectOf returns the name that an error is about: the first that the validator
// quotes, or the second where the first is the field that lacks an argument.
func subjectOf(rule, message string) string {
	if rule == "ProvidedRequiredArguments" {
		_, message, _ = strings.Cut(message, " argument ")
	}
	return request.QuotedName(message)
}

// suggestedNames returns the names after the validator's last "Did you mean". The text
// before it may repeat the document.
func suggestedNames(message string) string {
	at := strings.LastIndex(message, "Did you mean ")
	if at < 0 {
		return ""
	}
	var names []string
	for i, part := range strings.Split(message[at:], `"`) {
		if name := request.QuotedName(`"` + part + `"`); i%2 == 1 && name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// valueText words what the validator found wrong with a literal. The validator's own
// text repeats the document.
func valueText(message string) fault.Text {
	name := request.QuotedName(message)
	switch {
	case strings.Contains(message, "is not defined by type"):
		return fault.Text{ZH: "没有这个输入字段：" + name, EN: "there is no such input field: " + name}
	case strings.Contains(message, "was not provided"):
		return fault.Text{ZH: "缺少必填的输入字段：" + name, EN: "a required input field is missing: " + name}
	case strings.Contains(message, "does not exist in"):
		return fault.Text{ZH: "没有这个枚举值：" + name, EN: "there is no such enum value: " + name}
	case strings.HasPrefix(message, "Expected value of type "), strings.HasPrefix(message, "Enum "):
		return fault.Text{ZH: "值应为 " + name + " 类型", EN: "a value must be of type " + name}
	}
	scalar, _, _ := strings.Cut(message, " cannot represent ")
	return fault.Text{ZH: "值应为 " + scalar + " 类型", EN: "a value must be of type " + scalar}
}
