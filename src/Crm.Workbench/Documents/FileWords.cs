using Crm.Foundation.Ui;

namespace Crm.Workbench.Documents;

/// <summary>How files read: size, sign, and what can be shown in the page.</summary>
public static class FileWords
{
    private const int Kilo = 1024;

    public static string Size(long bytes) => bytes < Kilo * Kilo ? $"{Fr.Number(Math.Max(1, (bytes + Kilo - 1) / Kilo))}\u00a0ko"
        : $"{((double)bytes / Kilo / Kilo).ToString("N1", Fr.Culture)}\u00a0Mo";

    public static string Icon(string contentType) => contentType switch
    {
        "application/pdf" => "file-type-pdf",
        "image/png" or "image/jpeg" => "photo",
        _ when contentType.Contains("spreadsheet", StringComparison.Ordinal) => "file-spreadsheet",
        _ when contentType.Contains("presentation", StringComparison.Ordinal) => "presentation",
        _ => "file-text",
    };

    public static bool IsImage(string contentType) => contentType is "image/png" or "image/jpeg";

    public static bool IsPdf(string contentType) => contentType is "application/pdf";

    public static bool IsShown(string contentType) => IsImage(contentType) || IsPdf(contentType);
}
