using Crm.Foundation.Errors;

namespace Crm.Foundation.Entities;

/// <summary>Guards of entities: the last line, after the input was checked field by field.</summary>
public static class Check
{
    public static string Text(string? value, int max, string name)
    {
        new InputErrors().Text(value, max, name).ThrowIfAny();
        return value!.Trim();
    }

    public static string? OptionalText(string? value, int max, string name)
    {
        new InputErrors().OptionalText(value, max, name).ThrowIfAny();
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}
