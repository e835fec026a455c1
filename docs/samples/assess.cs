#:project ../../src/Isms.Management/Isms.Management.csproj
// Reads a document, says what is wrong with it, assesses its risks and looks at the cycle. Run: dotnet run docs/samples/assess.cs -- FILE
using Isms.Core.Issues;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Management.Document;
using Isms.Risk;
using Isms.Risk.Evaluation;

DocumentReadResult read = ManagementSystemDocument.Read(File.ReadAllBytes(args[0]));
foreach (IsmsIssue issue in read.Issues)
{
    Console.WriteLine($"{issue.Code} {issue.Severity} {issue.Subject} {issue.Path}: {issue.Message}");
}

if (read.System is not { } hospital)
{
    return 1; // an error: the data are wrong, and no value exists
}

RegisterAssessment assessment = RegisterAssessment.Of(hospital.Register, hospital.Criteria, hospital.Organization, hospital.EvaluationDate);
foreach (RiskAssessment risk in assessment.RankedRisks(RiskDirection.Threat))
{
    Console.WriteLine($"{risk.Risk.Id} {risk.Evaluation} {string.Join(" ", risk.Why)}");
}

CycleReport cycle = PdcaCycle.Of(hospital, hospital.EvaluationDate);
foreach (ClauseState clause in cycle.Clauses.Where(clause => !clause.IsClosed))
{
    Console.WriteLine($"{clause.Id} {clause.Title}: {string.Join("; ", clause.Missing)}");
}

return 0;
