using System.Text.Json.Nodes;
using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Values of a record in words, for the comparison: territories and communes by their name.</summary>
internal sealed class FieldTexts(IGeography geography)
{
    public async Task<SaidFields> For(IReadOnlyList<JsonObject> records, CancellationToken ct)
    {
        var places = records.SelectMany(r => r["territoryIds"]?.AsArray() ?? []).Select(id => id!.GetValue<Guid>()).Distinct().ToList();
        var codes = records.Select(r => r["inseeCode"]?.GetValue<string>()).OfType<string>().Distinct().ToList();
        return new SaidFields(places.Count == 0 ? new Dictionary<Guid, TerritoryCard>() : await geography.ByIds(places, ct),
            codes.Count == 0 ? new Dictionary<string, TerritoryCard>() : await geography.ByCodes(TerritoryKind.Commune, codes, ct));
    }
}

/// <summary>The words once the names are known.</summary>
internal sealed class SaidFields(IReadOnlyDictionary<Guid, TerritoryCard> places, IReadOnlyDictionary<string, TerritoryCard> communes)
{
    private static readonly HashSet<string> Silent = ["labels", "privatePhones"];

    /// <summary>Null when the record says nothing there.</summary>
    public string? Say(MergeField field, JsonObject values)
    {
        var said = field.Members.Where(m => !Silent.Contains(m)).Select(m => One(m, values[m])).OfType<string>().ToList();
        return said.Count == 0 ? null : string.Join(" ", said);
    }

    private string? One(string member, JsonNode? value) => FieldMerge.IsEmpty(value) ? null : (member, value) switch
    {
        ("territoryIds", JsonArray ids) =>
            string.Join(", ", ids.Select(id => places.GetValueOrDefault(id!.GetValue<Guid>())?.Name ?? "hors périmètre").Order(StringComparer.CurrentCulture)),
        (_, JsonArray list) => string.Join(", ", list.Select(v => v!.ToString())),
        ("kind", { } kind) => Enum.Parse<OrganisationKind>(kind.ToString()).Word(),
        ("audience", { } audience) => AudienceTagHelper.Of(Enum.Parse<Audience>(audience.ToString())).Word,
        ("inseeCode", { } code) => communes.GetValueOrDefault(code.ToString())?.Name ?? code.ToString(),
        ("siren", _) => $"SIREN {value}",
        ("siret", _) => $"SIRET {value}",
        _ => value!.ToString(),
    };
}
