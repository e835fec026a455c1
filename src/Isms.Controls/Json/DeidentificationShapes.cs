using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Controls.Json;

/// <summary>The shapes of studies, releases and re-identification tests in a document.</summary>
public static class DeidentificationShapes
{
    /// <summary>The whole of it.</summary>
    public static JsonShape<DeidentificationRecords> DeidentificationRecords { get; } = RecordsShape();

    private static JsonShape<DeidentificationRecords> RecordsShape()
    {
        JsonShape<DeidentificationRecords> shape = new("deidentification");
        var criteria = shape.Optional("criteria", CriteriaShape(), x => x.Criteria);
        var studies = shape.List("studies", StudyShape(), x => x.Studies);
        var releases = shape.List("releases", ReleaseShape(), x => x.Releases);
        var tests = shape.List("tests", TestShape(), x => x.Tests);
        var evidence = shape.List("evidence", EvidenceShape(), x => x.Evidence);
        return shape.Build(m => new DeidentificationRecords
        {
            Criteria = m.Get(criteria),
            Studies = m.Get(studies),
            Releases = m.Get(releases),
            Tests = m.Get(tests),
            Evidence = m.Get(evidence),
        });
    }

    private static JsonShape<DeidentificationCriteria> CriteriaShape()
    {
        JsonShape<DeidentificationCriteria> shape = new("deidentificationCriteria");
        var minimum = shape.OptionalValue("kMinimum", JsonCodecs.Integer(1, int.MaxValue), x => x.KMinimum);
        var before = shape.Flag("testBeforeRelease", x => x.TestsBeforeRelease);
        var separately = shape.Flag("tableStoredSeparately", x => x.StoresTableSeparately);
        var columns = shape.List("quasiIdentifiers", JsonCodecs.Name, x => x.QuasiIdentifiers);
        return shape.Build(m => new DeidentificationCriteria
        {
            KMinimum = m.Get(minimum),
            TestsBeforeRelease = m.Get(before),
            StoresTableSeparately = m.Get(separately),
            QuasiIdentifiers = m.Get(columns),
        });
    }

    private static JsonShape<ReleaseStudy> StudyShape()
    {
        JsonShape<ReleaseStudy> shape = new("releaseStudy");
        var id = shape.Identity(StudyId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var sponsor = shape.Optional("sponsor", JsonCodecs.Reference(OrganizationId.Kind), x => x.Sponsor);
        var status = shape.Required("status", JsonCodecs.Code(StudyStatus.List), x => x.Status);
        var finishedOn = shape.OptionalValue("finishedOn", JsonCodecs.Date, x => x.FinishedOn);
        var disposeBy = shape.OptionalValue("disposeBy", JsonCodecs.Date, x => x.DisposeBy);
        var setOn = shape.OptionalValue("disposeBySetOn", JsonCodecs.Date, x => x.DisposeBySetOn);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        return shape.Build(m => new ReleaseStudy
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Sponsor = m.Get(sponsor),
            Status = m.Get(status),
            FinishedOn = m.Get(finishedOn),
            DisposeBy = m.Get(disposeBy),
            DisposeBySetOn = m.Get(setOn),
            Note = m.Get(note),
        });
    }

    private static JsonShape<DataRelease> ReleaseShape()
    {
        JsonShape<DataRelease> shape = new("dataRelease");
        var id = shape.Identity(ReleaseId.Kind, x => x.Id);
        var study = shape.Required("study", JsonCodecs.Reference(StudyId.Kind), x => x.Study);
        var asset = shape.Required("asset", JsonCodecs.Reference(AssetId.Kind), x => x.Asset);
        var quarter = shape.Optional("quarter", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Quarter);
        var releasedOn = shape.Required("releasedOn", JsonCodecs.Date, x => x.ReleasedOn);
        var recipient = shape.Optional("recipient", JsonCodecs.Reference(OrganizationId.Kind), x => x.Recipient);
        var crossBorder = shape.Flag("crossBorder", x => x.IsCrossBorder);
        var records = shape.OptionalValue("records", JsonCodecs.Integer(0, int.MaxValue), x => x.Records);
        var test = shape.Optional("test", JsonCodecs.Reference(ReidentificationTestId.Kind), x => x.Test);
        var secrecy = shape.Optional("recipientSecrecy", JsonCodecs.Code(ProfessionalSecrecy.List), x => x.RecipientSecrecy);
        return shape.Build(m => new DataRelease
        {
            Id = m.Get(id),
            Study = m.Get(study),
            Asset = m.Get(asset),
            Quarter = m.Get(quarter),
            ReleasedOn = m.Get(releasedOn),
            Recipient = m.Get(recipient),
            IsCrossBorder = m.Get(crossBorder),
            Records = m.Get(records),
            Test = m.Get(test),
            RecipientSecrecy = m.Get(secrecy),
        });
    }

    private static JsonShape<ReidentificationTest> TestShape()
    {
        JsonShape<ReidentificationTest> shape = new("reidentificationTest");
        var id = shape.Identity(ReidentificationTestId.Kind, x => x.Id);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var dataset = shape.Optional("dataset", JsonCodecs.Name, x => x.Dataset);
        var method = shape.Optional("method", JsonCodecs.Name, x => x.Method);
        var k = shape.OptionalValue("k", JsonCodecs.Integer(1, int.MaxValue), x => x.K);
        var passed = shape.Required("passed", JsonCodecs.Boolean, x => x.IsPassed);
        var tester = shape.Optional("tester", JsonCodecs.Reference(PersonId.Kind), x => x.Tester);
        var release = shape.Optional("release", JsonCodecs.Reference(ReleaseId.Kind), x => x.Release);
        var action = shape.Optional("action", JsonCodecs.LocalizedText, x => x.Action);
        return shape.Build(m => new ReidentificationTest
        {
            Id = m.Get(id),
            Date = m.Get(date),
            Dataset = m.Get(dataset),
            Method = m.Get(method),
            K = m.Get(k),
            IsPassed = m.Get(passed),
            Tester = m.Get(tester),
            Release = m.Get(release),
            Action = m.Get(action),
        });
    }

    private static JsonShape<ReleaseEvidence> EvidenceShape()
    {
        JsonShape<DataFile> file = DataFileShape();
        JsonShape<ReleaseEvidence> shape = new("releaseEvidence");
        var release = shape.Required("release", JsonCodecs.Reference(ReleaseId.Kind), x => x.Release);
        var raw = shape.Optional("raw", file, x => x.Raw);
        var released = shape.Required("released", file, x => x.Released);
        var table = shape.Optional("linkageTable", file, x => x.LinkageTable);
        var count = JsonCodecs.Integer(0, int.MaxValue);
        var k = shape.OptionalValue("k", JsonCodecs.Integer(1, int.MaxValue), x => x.K);
        var shared = shape.OptionalValue("sharedPseudonyms", count, x => x.SharedPseudonyms);
        var codes = shape.OptionalValue("unmatchedCodes", count, x => x.UnmatchedCodes);
        var pseudonyms = shape.OptionalValue("unmatchedPseudonyms", count, x => x.UnmatchedPseudonyms);
        return shape.Build(m => new ReleaseEvidence
        {
            Release = m.Get(release),
            Raw = m.Get(raw),
            Released = m.Get(released),
            LinkageTable = m.Get(table),
            K = m.Get(k),
            SharedPseudonyms = m.Get(shared),
            UnmatchedCodes = m.Get(codes),
            UnmatchedPseudonyms = m.Get(pseudonyms),
        });
    }

    private static JsonShape<DataFile> DataFileShape()
    {
        JsonShape<DataFile> shape = new("dataFile");
        var name = shape.Required("name", JsonCodecs.Name, x => x.Name);
        var hash = shape.Optional("sha256", JsonCodecs.Name, x => x.Sha256);
        var rows = shape.OptionalValue("rows", JsonCodecs.Integer(0, int.MaxValue), x => x.Rows);
        return shape.Build(m => new DataFile { Name = m.Get(name), Sha256 = m.Get(hash), Rows = m.Get(rows) });
    }
}
