using Crm.Foundation.Localization;
using Crm.Foundation.Ui;

namespace Crm.Workbench.Lists;

/// <summary>Says what a deed over many lines did.</summary>
public sealed class BulkWords(Texts texts)
{
    /// <param name="what">« suite », agreed in number.</param>
    /// <param name="done">« faite »: agreed in number too.</param>
    public string Said(BulkResult result, string what, string done)
    {
        var said = $"{Fr.Count(result.Done, what)} {(result.Done > 1 ? done + "s" : done)}";
        if (result.Refused == 0) return said + ".";
        var reasons = result.Reasons.Select(r => $"{texts.Of(r.Key).TrimEnd('.')} ({Fr.Number(r.Value)})");
        return $"{said}, {Fr.Number(result.Refused)} {(result.Refused > 1 ? "laissées" : "laissée")} : {string.Join(" ; ", reasons)}.";
    }
}
