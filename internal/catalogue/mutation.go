package catalogue

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// Action is what a write does to a row. The value of a transition is its verb.
type Action string

// The actions of every writable entity.
const (
	Create  Action = "create"
	Update  Action = "update"
	Delete  Action = "delete"
	Restore Action = "restore"
)

// Mutation is a derived field of Mutation.
type Mutation struct {
	Entity     *Entity
	Action     Action
	Transition *Transition // nil, unless the action is a transition
}

// Mutation returns what the derived field of Mutation of that name does, or nil.
func (c *Catalogue) Mutation(field string) *Mutation { return c.byMutation[field] }

// mutations are the derived fields of Mutation that write an entity, in order.
func (e *Entity) mutations() []*Mutation {
	if e.Write == nil {
		return nil
	}
	var list []*Mutation
	if e.Entered() {
		list = []*Mutation{{Entity: e, Action: Create}, {Entity: e, Action: Update}, {Entity: e, Action: Delete}, {Entity: e, Action: Restore}}
	}
	for _, t := range e.Write.Transitions {
		list = append(list, &Mutation{Entity: e, Action: Action(t.Name), Transition: t})
	}
	return list
}

// Field returns the name of the field of Mutation.
func (m *Mutation) Field() string { return string(m.Action) + m.Entity.Name }

// input returns the name of the input.
func (m *Mutation) input() string {
	switch m.Action {
	case Delete:
		return "DeleteRecordInput"
	case Restore:
		return "RestoreRecordInput"
	}
	return upperFirst(m.Field()) + "Input"
}

func (m *Mutation) definition() *ast.FieldDefinition {
	zh := m.Entity.Label.ZH
	said := map[Action]string{
		Create: "新建：" + zh + "。 Creates a " + m.Entity.Name + ".", Update: "更正：" + zh + "。 Corrects a " + m.Entity.Name + ".",
		Delete: "删除：" + zh + "，可恢复。 Deletes a " + m.Entity.Name + "; it can be restored.", Restore: "恢复已删除的：" + zh + "。 Restores a deleted " + m.Entity.Name + ".",
	}[m.Action]
	if m.Transition != nil {
		said = m.Transition.Label.ZH + "：" + zh + "。 " + m.Transition.Label.EN + ": " + m.Entity.Name + "."
	}
	return field(m.Field(), m.Entity.Name+"Payload!", said, arg("input", m.input()+"!", "要写入的内容。 What is to be written."))
}

// written are the derived types of an entity's mutations.
func (e *Entity) written() []*ast.Definition {
	if e.Write == nil {
		return nil
	}
	zh := e.Label.ZH
	var defs []*ast.Definition
	if e.Entered() {
		defs = append(defs, e.newInput(zh), e.correction(zh))
	}
	for _, t := range e.Write.Transitions {
		m := Mutation{Entity: e, Action: Action(t.Name), Transition: t}
		moved := e.addressed(m.input(), t.Label.ZH+"："+zh+"。 "+t.Label.EN+": "+e.Name+".")
		for _, s := range t.Sets {
			moved.Fields = append(moved.Fields, s.Member.input(s.Required))
		}
		moved.Fields = append(moved.Fields, field("changeReason", "String", "说明，记入历史。 A remark; the history has it."))
		defs = append(defs, moved)
	}
	return append(defs, object(e.Name+"Payload", "写入的结果："+zh+"。 The result of writing a "+e.Name+".",
		field("result", e.Name, "写入后的行；有错误或已删除时为空。 The row as written; null when there are errors or it is deleted."),
		field("errors", "[UserError!]!", "未能写入的原因；有任何一条则什么都没有写入。 Why it was not written; with any of them nothing was.")))
}

// newInput is the input of a new row.
func (e *Entity) newInput(zh string) *ast.Definition {
	create := input("Create"+e.Name+"Input", "新建："+zh+"。 A new "+e.Name+".")
	for _, m := range e.Written(false) {
		create.Fields = append(create.Fields, m.input(!m.Optional()))
	}
	return create
}

// correction is the input that corrects a row.
func (e *Entity) correction(zh string) *ast.Definition {
	update := e.addressed("Update"+e.Name+"Input", "更正："+zh+"；未写的字段不变，写 null 的清空。 A correction of a "+e.Name+": fields that are left out stay, null empties.")
	for _, m := range e.Written(true) {
		update.Fields = append(update.Fields, m.input(false))
	}
	update.Fields = append(update.Fields, field("changeReason", "String", "更正的原因，记入历史。 Why it is corrected; the history has it."))
	return update
}

func (e *Entity) addressed(name, description string) *ast.Definition {
	return input(name, description,
		field("id", "ID!", "全局标识。 Global id."),
		field("expectedVersion", "Int!", "读到它时的版本；已被他人修改则拒绝。 The version that one has read; refused if the row was changed since."))
}

func (m Member) hasDefault() bool { return m.Field != nil && m.Field.Default != "" }

func (m Member) input(required bool) *ast.FieldDefinition {
	typ, description := "", ""
	if m.Ref != nil {
		typ, description = m.Ref.Target.Name+"Key", m.Ref.description
	} else {
		typ, description = m.Field.Type(), m.Field.description
	}
	if required {
		typ += "!"
	}
	return field(m.Name(), typ, description)
}

// KeyField returns the one field besides the id by which an input names a row, or nil.
func (e *Entity) KeyField() *Field {
	if e.Key != "id" {
		return e.fieldOfColumn(e.Key)
	}
	if e.Write != nil && len(e.Write.Key) == 1 && e.Write.Key[0].Field != nil {
		return e.Write.Key[0].Field
	}
	return nil
}

// NewRow is the field of such an input that names a row by the mutation that makes it.
const NewRow = "newRow"

// key is the input that names a row of the entity.
func (e *Entity) key() *ast.Definition {
	def := input(e.Name+"Key", "指明一行："+e.Label.ZH+"；恰写一项。 Names a "+e.Name+": exactly one of these.",
		field("id", "ID", "全局标识。 Global id."))
	if f := e.KeyField(); f != nil {
		def.Fields = append(def.Fields, field(f.Name, f.Type(), f.description))
	}
	if e.Entered() {
		def.Fields = append(def.Fields, field(NewRow, "String", "同一请求中新建该行的字段在结果中的名称。 The response name of the field of the same request that makes the row."))
	}
	def.Directives = ast.DirectiveList{{Name: "oneOf"}}
	return def
}

// writtenTypes are the definitions that all writable entities need: the inputs that name
// the rows at the ends of their edges, and the inputs that they share.
func (c *Catalogue) writtenTypes() []*ast.Definition {
	var named []*Entity
	for _, e := range c.Entities {
		if e.Write == nil {
			continue
		}
		for _, r := range e.Refs {
			if !r.Many && !slices.Contains(named, r.Target) {
				named = append(named, r.Target)
			}
		}
	}
	var defs []*ast.Definition
	for _, e := range named {
		defs = append(defs, e.key())
	}
	return append(defs,
		input("DeleteRecordInput", "删除一行。 The deletion of a row.",
			field("id", "ID!", "全局标识。 Global id."),
			field("expectedVersion", "Int!", "读到它时的版本。 The version that one has read."),
			field("changeReason", "String!", "原因，记入历史。 Why; the history has it.")),
		input("RestoreRecordInput", "恢复已删除的一行。 The restoration of a deleted row.",
			field("id", "ID!", "全局标识。 Global id."),
			field("changeReason", "String!", "原因，记入历史。 Why; the history has it.")))
}
