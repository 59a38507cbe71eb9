namespace Crm.Foundation.Files;

/// <summary>The folder in which the installation keeps its files.</summary>
public sealed class DataFolder(string path)
{
    public string Of(string name) => Path.Combine(path, name);
}
