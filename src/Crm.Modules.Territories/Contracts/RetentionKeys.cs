namespace Crm.Modules.Territories.Contracts;

/// <summary>What <c>Retention:*</c> may say in the configuration: a whole number, in months unless said otherwise, within bounds.</summary>
public static class RetentionKeys
{
    public static IReadOnlyList<(string Key, int Least, int Most)> All { get; } = [.. PersonalData.RetentionCatalog.All.Select(k => ("Retention:" + k.Code, k.Least, k.Most))];
}
