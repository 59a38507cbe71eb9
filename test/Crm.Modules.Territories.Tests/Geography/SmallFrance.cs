using System.Text.Json.Nodes;

namespace Crm.Modules.Territories.Tests.Geography;

/// <summary>A folder of geography files of two communes, to be spoilt in one way per test.</summary>
internal sealed class SmallFrance : IDisposable
{
    public SmallFrance()
    {
        Directory.CreateDirectory(Folder);
        Write("regions.json", """[{"code":"32","nom":"Hauts-de-France"},{"code":"01","nom":"Guadeloupe"}]""");
        Write("departements.json",
            """[{"code":"62","nom":"Pas-de-Calais","region":"32","zone":"metro"},{"code":"80","nom":"Somme","region":"32","zone":"metro"}]""");
        Write("communes.json", """
            [{"code":"62767","nom":"Saint-Pol-sur-Ternoise","type":"commune-actuelle","departement":"62","region":"32","siren":"216207670","population":4677},
             {"code":"62767","nom":"Ancienne","type":"commune-deleguee"},
             {"code":"80010","nom":"Allonville","type":"commune-actuelle","departement":"80","region":"32","population":0}]
            """);
        Write("epci.json",
            """[{"code":"200069672","nom":"CC du Ternois","type":"CC","populationMunicipale":4677,"membres":[{"code":"62767"},{"code":"80010"}]}]""");
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "crm-geo-" + Guid.NewGuid().ToString("N"));

    public void Write(string file, string content) => File.WriteAllText(Path.Combine(Folder, file), content);

    public void Remove(string file) => File.Delete(Path.Combine(Folder, file));

    /// <summary>Changes the rows of one file.</summary>
    public void Edit(string file, Action<JsonArray> change)
    {
        var rows = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, file)))!.AsArray();
        change(rows);
        Write(file, rows.ToJsonString());
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
