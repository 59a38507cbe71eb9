using System.Text.Json;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Geography;

/// <summary>Rows of the « découpage administratif » files (Etalab, Licence Ouverte).</summary>
internal sealed record RegionRow(string Code, string Nom);

internal sealed record DepartmentRow(string Code, string Nom, string Region, string Zone);

internal sealed record CommuneRow(string Code, string Nom, string Type, string? Departement, string? Region, int? Population);

internal sealed record EpciRow(string Code, string Nom, string Type, int? PopulationMunicipale, List<EpciMemberRow> Membres);

internal sealed record EpciMemberRow(string Code);

/// <summary>Reads the four files of a folder whole, before anything is written.</summary>
internal sealed record GeographyFiles(List<RegionRow> Regions, List<DepartmentRow> Departments, List<CommuneRow> Communes, List<EpciRow> Epcis)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static async Task<GeographyFiles> Read(string directory, CancellationToken ct) => new(
        await Rows<RegionRow>(directory, "regions.json", ct),
        await Rows<DepartmentRow>(directory, "departements.json", ct),
        await Rows<CommuneRow>(directory, "communes.json", ct),
        await Rows<EpciRow>(directory, "epci.json", ct));

    private static async Task<List<T>> Rows<T>(string directory, string name, CancellationToken ct)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path)) throw Unreadable(name, "le fichier manque");
        try
        {
            await using var stream = File.OpenRead(path);
            var rows = await JsonSerializer.DeserializeAsync<List<T>>(stream, Options, ct);
            return rows is { Count: > 0 } ? rows : throw Unreadable(name, "le fichier est vide");
        }
        catch (JsonException wrong)
        {
            throw Unreadable(name, $"contenu illisible à la ligne {wrong.LineNumber + 1}");
        }
    }

    private static BusinessException Unreadable(string name, string reason) =>
        new BusinessException(TerritoriesErrors.GeographyUnreadable).With("file", name).With("reason", reason);
}
