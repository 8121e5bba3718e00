import Kernel
import Markup
import Site

/// Writing what a ladder says besides its cells: rules, prerequisites, passages.
enum ConditionRoutes {
    static let all: [Route] = rules + levelRules + others

    private static let rules: [Route] = [
        .page(
            "careers.rule", at: CareersPaths.rule, load: RuleContent.load, show: { RulePage(content: $0, frame: $1).html },
            json: { CareersAPI.RulePreview($0) }),
        .form("careers.rule.write", post: CareersPaths.rule, RuleForm.self, act: ConditionHandlers.writeRule) { call, state, id in
            RulePage(content: try await .load(call, id), state: state, frame: call.frame).html
        },
        .preview(
            "careers.rule.preview", post: CareersPaths.rulePreview, RuleForm.self,
            load: { call, form, id in try await RuleContent.load(call, id).previewing(form) },
            show: { RulePage(content: $0, frame: $1).html }, json: { CareersAPI.RulePreview($0) },
            again: { call, state, id in RulePage(content: try await .load(call, id), state: state, frame: call.frame).html }),
    ]

    private static let levelRules: [Route] = [
        .page(
            "careers.level.rule", at: CareersPaths.levelRule, load: RuleContent.load, show: { RulePage(content: $0, frame: $1).html },
            json: { CareersAPI.RulePreview($0) }),
        .form("careers.level.rule.write", post: CareersPaths.levelRule, RuleForm.self, act: ConditionHandlers.writeLevelRule) { call, state, id in
            RulePage(content: try await .load(call, id), state: state, frame: call.frame).html
        },
        .preview(
            "careers.level.rule.preview", post: CareersPaths.levelRulePreview, RuleForm.self,
            load: { call, form, id in try await RuleContent.load(call, id).previewing(form) },
            show: { RulePage(content: $0, frame: $1).html }, json: { CareersAPI.RulePreview($0) },
            again: { call, state, id in RulePage(content: try await .load(call, id), state: state, frame: call.frame).html }),
    ]

    private static let others: [Route] = [
        .page(
            "careers.prerequisites", at: CareersPaths.prerequisites, load: PrerequisitesContent.load,
            show: { PrerequisitesPage(content: $0, frame: $1).html }),
        .form("careers.prerequisites.write", post: CareersPaths.prerequisites, PrerequisitesForm.self, act: ConditionHandlers.writePrerequisites) {
            call, state, id in
            PrerequisitesPage(content: try await .load(call, id), state: state, frame: call.frame).html
        },
        .page("careers.passages", at: CareersPaths.passages, load: PassagesContent.load, show: { PassagesPage(content: $0, frame: $1).html }),
        .form("careers.passages.write", post: CareersPaths.passages, PassagesForm.self, act: ConditionHandlers.writePassages) { call, state, id in
            PassagesPage(content: try await .load(call, id), state: state, frame: call.frame).html
        },
    ]
}
