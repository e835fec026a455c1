using System.Globalization;
using Isms.Core;
using Isms.Management;
using Isms.Management.Document;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Benchmarks.Register;

/// <summary>Registers of any size: the risks of the hospital over and over, each with an id and ratings of its own, the same for the same size.</summary>
internal static class RegisterSample
{
    public static byte[] HospitalUtf8 { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "hospital.isms.json"));

    public static ManagementSystem Hospital { get; } = ManagementSystemDocument.Read(HospitalUtf8).System!;

    public static LocalDate AsOf { get; } = new(2026, 3, 31);

    /// <summary>A register of risks alone. Of ten risks, three have no inherent rating and one no residual one; the ids do not stand in their order.</summary>
    public static RiskRegister OfSize(int count)
    {
        Random random = new(20261126);
        ValueList<IdentifiedRisk> templates = Hospital.Register.Risks;
        IdentifiedRisk[] risks = new IdentifiedRisk[count];
        for (int i = 0; i < count; i++)
        {
            risks[i] = templates[i % templates.Count] with
            {
                Id = RiskId.Parse("R-" + random.Next().ToString("X8", CultureInfo.InvariantCulture) + "-" + i.ToString(CultureInfo.InvariantCulture)),
                Inherent = i % 10 < 3 ? null : Rate(random),
                Current = Rate(random) with { RatedOn = new LocalDate(2025, 5, 15) },
                Residual = i % 10 == 9 ? null : Rate(random),
            };
        }

        return new RiskRegister { Risks = risks.ToValueList() };
    }

    private static Rating Rate(Random random) => new() { Likelihood = random.Next(1, 6), Consequence = random.Next(1, 6) };
}
