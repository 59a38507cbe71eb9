using System.Globalization;

namespace Crm.Foundation.Errors;

/// <summary>A rule said no. The code is stable and module-prefixed; its French text lives in localization.</summary>
public class BusinessException(string code, int status = 422) : Exception(code)
{
    public string Code { get; } = code;

    /// <summary>HTTP status the API answers with.</summary>
    public int Status { get; } = status;

    /// <summary>Values the localized text may quote as <c>{name}</c>.</summary>
    public Dictionary<string, string> Values { get; } = [];

    public BusinessException With(string name, object? value)
    {
        Values[name] = Convert.ToString(value, CultureInfo.GetCultureInfo("fr-FR")) ?? "";
        return this;
    }
}
