using System.Globalization;
using Crm.Foundation.Errors;

namespace Crm.Foundation.Localization;

/// <summary>How a refusal reads for a person.</summary>
public static class ErrorTexts
{
    public static string Of(this Texts texts, BusinessException refused) => texts.Of(refused.Code, refused.Values);

    public static string Of(this Texts texts, FieldError error) => texts.Of(error.Code,
        error.Values.ToDictionary(v => v.Key, v => Convert.ToString(v.Value, CultureInfo.GetCultureInfo("fr-FR")) ?? ""));
}
