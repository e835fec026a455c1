using Isms.Core;
using Isms.Reporting.Views;

namespace Isms.Reporting.Page;

internal static class ReportPage
{
    public static byte[] Write(ReportView view, IsmsLanguage language) => [];
}
