using System.Text.Json;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Imports;

/// <summary>Settings as a JSON object, as the API takes them.</summary>
internal static class ImportSettings
{
    public static IReadOnlyDictionary<string, string> Parse(string? json)
    {
        try
        {
            return string.IsNullOrWhiteSpace(json) ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        }
        catch (JsonException)
        {
            throw new BusinessException(CoreErrors.Unreadable, 400)
                .With("reason", "« settings » doit être un objet JSON de textes, par exemple {\"region\":\"32\"}.");
        }
    }
}
