using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Crm.Web.Database;

/// <summary>
/// PostgreSQL refuses a text with a zero character, written or searched for. It is left out of every text on the way to the database,
/// whichever door it came by and whichever the engine, so that all three keep the same.
/// </summary>
internal sealed class NoZeroCharacter : DbCommandInterceptor
{
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        foreach (DbParameter parameter in result.Parameters)
            if (parameter.Value is string text && Has(text)) parameter.Value = Without(text);
            else if (parameter.Value is IEnumerable<string?> texts && texts.Any(Has)) parameter.Value = texts.Select(Without).ToArray();
        return result;
    }

    private static bool Has(string? text) => text?.Contains('\0', StringComparison.Ordinal) is true;

    private static string? Without(string? text) => text?.Replace("\0", "", StringComparison.Ordinal);
}
