using System.Text.Json;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Places.Geography;

/// <summary>Rows of the « découpage administratif » files (Etalab, Licence Ouverte).</summary>
internal sealed record RegionRow(string Code, string Nom) : IOfficialRow;

internal sealed record DepartmentRow(string Code, string Nom, string Region, string Zone) : IOfficialRow;

internal sealed record CommuneRow(string Code, string Nom, string Type, string? Departement, string? Region, string? Siren, int? Population) : IOfficialRow;

internal sealed record EpciRow(string Code, string Nom, string Type, int? PopulationMunicipale, List<EpciMemberRow>? Membres) : IOfficialRow;

internal sealed record EpciMemberRow(string Code);

internal interface IOfficialRow
{
    string Code { get; }
    string Nom { get; }
}

/// <summary>The four files of a folder, read and checked whole before anything is written. Communes are the current ones.</summary>
internal sealed record GeographyFiles(List<RegionRow> Regions, List<DepartmentRow> Departments, List<CommuneRow> Communes, List<EpciRow> Epcis)
{
    public const string RegionFile = "regions.json", DepartmentFile = "departements.json", CommuneFile = "communes.json", EpciFile = "epci.json";
    private const string Current = "commune-actuelle";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static async Task<GeographyFiles> Read(string directory, CancellationToken ct)
    {
        var files = new GeographyFiles(
            await Rows<RegionRow>(directory, RegionFile, ct),
            await Rows<DepartmentRow>(directory, DepartmentFile, ct),
            // Former communes share codes with the ones they joined: only the current ones are territories.
            [.. (await Rows<CommuneRow>(directory, CommuneFile, ct)).Where(c => c?.Type is null or Current)],
            await Rows<EpciRow>(directory, EpciFile, ct));
        GeographyChecks.Run(files);
        return files;
    }

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
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(name, "le fichier ne peut pas être lu");
        }
    }

    public static BusinessException Unreadable(string name, string reason) =>
        new BusinessException(PlacesErrors.GeographyUnreadable).With("file", name).With("reason", reason);
}
