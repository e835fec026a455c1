using System.Globalization;
using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Applicability.Versions;

/// <summary>What two rows, or the heads of two statements, say differently, member by member.</summary>
internal static class MemberChanges
{
    private static readonly Member<ApplicabilityRow>[] RowMembers =
    [
        new("applicable", "適用", "applicable", row => [row.IsApplicable ? LocalizedText.Create("適用", "yes") : LocalizedText.Create("適用除外", "no")]),
        new("status", "実施状況", "status", row => One(row.Status?.Name)),
        new("basis", "根拠", "basis", row => row.Basis.Select(basis => basis.Name)),
        new("reasons", "根拠の詳細", "reasons", row => row.Reasons.Select(Reason)),
        new("controls", "実施中の管理策", "controls", row => row.Controls.Select(id => Same(id.Value))),
        new("risks", "リスク", "risks", row => row.Risks.Select(id => Same(id.Value))),
        new("evidence", "証拠", "evidence", row => row.Evidence.Select(id => Same(id.Value))),
        new("evidenceRecords", "証拠の記録", "evidence records", row => row.EvidenceRecords.Select(Evidence)),
        new("reason", "理由", "reason", row => One(row.Reason)),
        new("maturity", "成熟度", "maturity", row => One(Same(row.Maturity))),
        new("owner", "責任者", "owner", row => One(row.Owner is null ? null : Same(row.Owner.Value))),
    ];

    private static readonly Member<StatementOfApplicability>[] HeadMembers =
    [
        new("catalog", "カタログ", "catalog", head => [Same(head.Catalog)]),
        new("catalogs", "他のカタログ", "further catalogs", head => head.Catalogs.Select(Same)),
        new("overlays", "上乗せ", "overlays", head => head.Overlays.Select(Same)),
        new("document", "文書", "document", head => One(head.Document is null ? null : Same(head.Document.Value))),
        new("version", "版", "version", head => One(Same(head.Version))),
        new("hash", "ハッシュ", "hash", head => One(head.Hash is null ? null : Same(head.Hash))),
        new("approvedBy", "承認者", "approved by", head => One(head.ApprovedBy is null ? null : Same(head.ApprovedBy.Value))),
        new("approvedOn", "承認日", "approved on", head => One(head.ApprovedOn is { } day ? Same(IsoDate.Format(day)) : null)),
        new("inForce", "有効", "in force", head => [head.InForce ? LocalizedText.Create("はい", "yes") : LocalizedText.Create("いいえ", "no")]),
        new("controlCount", "管理策の数", "number of controls", head => One(Same(head.ControlCount))),
    ];

    public static ValueList<MemberChange> OfRows(ApplicabilityRow before, ApplicabilityRow after) => Of(before, after, RowMembers);

    public static ValueList<MemberChange> OfHeads(StatementOfApplicability before, StatementOfApplicability after) => Of(before, after, HeadMembers);

    private static ValueList<MemberChange> Of<T>(T before, T after, Member<T>[] members)
        where T : DocumentElement
    {
        if (before.Equals(after))
        {
            return [];
        }

        List<MemberChange> changes = [];
        foreach (Member<T> member in members)
        {
            ValueList<LocalizedText> old = member.Values(before).ToValueList();
            ValueList<LocalizedText> now = member.Values(after).ToValueList();
            if (!old.Equals(now))
            {
                changes.Add(new MemberChange(member.Name, old, now, LocalizedText.Create(
                    member.Japanese + ": " + Explain(old, now, IsmsLanguage.Japanese),
                    member.English + ": " + Explain(old, now, IsmsLanguage.English))));
            }
        }

        // Members that are not known, and those inside a reason or an evidence record.
        if (changes.Count == 0 || !before.UnknownMembers.Equals(after.UnknownMembers))
        {
            changes.Add(new MemberChange("other", Unknown(before), Unknown(after), LocalizedText.Create("その他の項目が変わりました", "something else changed")));
        }

        return changes.ToValueList();
    }

    private static string Explain(ValueList<LocalizedText> old, ValueList<LocalizedText> now, IsmsLanguage language)
    {
        bool japanese = language == IsmsLanguage.Japanese;
        if (old.Count <= 1 && now.Count <= 1)
        {
            string none = japanese ? "なし" : "none";
            return (old.Count == 0 ? none : old[0].In(language)) + " → " + (now.Count == 0 ? none : now[0].In(language));
        }

        string[] added = [.. now.Except(old).Select(value => value.In(language))];
        string[] removed = [.. old.Except(now).Select(value => value.In(language))];
        string[] parts =
        [
            .. added.Length > 0 ? new[] { (japanese ? "追加 " : "added ") + string.Join(", ", added) } : [],
            .. removed.Length > 0 ? new[] { (japanese ? "削除 " : "removed ") + string.Join(", ", removed) } : [],
        ];
        return parts.Length > 0 ? string.Join(japanese ? "、" : ", ", parts) : japanese ? "順序または重複のみ" : "only order or repetition";
    }

    private static LocalizedText Reason(ApplicabilityReason reason)
    {
        string rests = string.Join(", ", reason.References.Select(id => id.Value).Concat(reason.Items.Select(item => item.ToString())));
        return LocalizedText.Create(
            Join(reason.Basis.Name.Japanese!, rests, reason.Text?.In(IsmsLanguage.Japanese)),
            Join(reason.Basis.Name.English!, rests, reason.Text?.In(IsmsLanguage.English)));
    }

    private static LocalizedText Evidence(ApplicabilityEvidence evidence)
    {
        string dates = IsoDate.Format(evidence.Date) + (evidence.ValidUntil is { } last ? "/" + IsoDate.Format(last) : string.Empty);
        return LocalizedText.Create(
            Join(evidence.Reference.Value, dates, evidence.Note?.In(IsmsLanguage.Japanese)),
            Join(evidence.Reference.Value, dates, evidence.Note?.In(IsmsLanguage.English)));
    }

    private static string Join(params string?[] parts) => string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<LocalizedText> One(LocalizedText? value) => value is null ? [] : [value];

    private static ValueList<LocalizedText> Unknown(DocumentElement element) => element.UnknownMembers.Members.Select(member => Same(member.Key + ": " + member.Value)).ToValueList();

    private static LocalizedText Same(string value) => LocalizedText.TryCreate(value, value) ?? LocalizedText.Create("(空白)", "(blank)");

    private static LocalizedText? Same(int? value) => value is { } number ? Same(number.ToString(CultureInfo.InvariantCulture)) : null;

    private sealed record Member<T>(string Name, string Japanese, string English, Func<T, IEnumerable<LocalizedText>> Values);
}
