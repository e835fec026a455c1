using System.Text;

namespace Isms.Management.Tests.Document;

/// <summary>A copy of the hospital with one fault of each kind, and where each must be reported.</summary>
internal static class FaultyHospital
{
    public static (string Code, string Path)[] Faults { get; } =
    [
        ("CORE0105", "/schema"),
        ("CORE0206", "/evaluationDate"),
        ("CORE0401", "/organization/persons/0/assignments/0"),
        ("CORE0201", "/criteria/maturity"),
        ("CORE0207", "/assets/19/storage"),
        ("CORE0301", "/assets/49"),
        ("CORE0302", "/risks/0/owner"),
        ("CORE0302", "/risks/33/assets/1"), // to A-050, which has the id of another asset now
        ("RISK0402", "/risks/2/current"),
        ("RISK0404", "/risks/5/current/score"),
        ("CORE0203", "/controls/0/status"),
        ("CORE0201", "/measures/0/target"),
        ("CTRL0302", "/measures/2/readings"),
        ("CORE0206", "/correctiveActions/0/completed"),
        ("CORE0204", "/futureRoom"),
    ];

    public static byte[] Utf8 { get; } = Make();

    private static byte[] Make()
    {
        string text = Encoding.UTF8.GetString(Hospital.Changed(
            ("schema", "\"isms/2\""),
            ("evaluationDate", "\"2026-02-30\""),
            ("organization.persons[PER-01].assignments[0].to", "\"2023-03-31\""),
            ("criteria.maturity", "\"0 to 5\""),
            ("assets[A-020].storage", "\"drawer\""),
            ("assets[A-050].id", "\"A-049\""),
            ("risks[R-01].owner", "\"PER-99\""),
            ("risks[R-03].current.likelihood", "6"),
            ("risks[R-06].current.score", "25"),
            ("measures[M-01].target", "\"x\""),
            ("correctiveActions[CA-01].completed", "\"2025-13-05\""),
            ("futureRoom", "1")));
        const string First = "\"id\":\"CTL-01\",";
        return Encoding.UTF8.GetBytes(text.Replace(First, First + "\"status\":\"implemented\",", StringComparison.Ordinal));
    }
}
