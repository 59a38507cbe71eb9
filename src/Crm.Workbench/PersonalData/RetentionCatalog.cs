using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.PersonalData;

/// <summary>
/// Every kind that a module declared. Durations are the house's proposal, not the law's: the sources say what they come from, and each is edited on its screen.
/// </summary>
public sealed class RetentionCatalog(IEnumerable<RetentionKind> kinds)
{
    public IReadOnlyList<RetentionKind> All { get; } = [.. kinds.OrderBy(k => k.Order)];

    public RetentionKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);
}

public static class RetentionServices
{
    /// <summary>A kind of data and what is done once its time is over.</summary>
    public static IServiceCollection AddRetention<TWork>(this IServiceCollection services, RetentionKind kind) where TWork : class, IRetentionWork =>
        services.AddSingleton(kind).AddScoped<IRetentionWork, TWork>();

    /// <summary>What <c>Retention:*</c> may say in the configuration: a whole number, in months unless said otherwise, within bounds.</summary>
    public static IEnumerable<(string Key, int Least, int Most)> RetentionKeys(this IServiceCollection services) => services
        .Where(s => s.ServiceType == typeof(RetentionKind)).Select(s => (RetentionKind)s.ImplementationInstance!)
        .Select(k => ("Retention:" + k.Code, k.Least, k.Most));
}
