using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Kinds;

public static class KindServices
{
    /// <summary>A noun known to the whole house. One that can be thrown away is said with its trash.</summary>
    public static IServiceCollection AddKind(this IServiceCollection services, RecordKind kind) => services.AddSingleton(kind);

    /// <summary>A service of the request, for what a description reads.</summary>
    public static T Of<T>(this IServiceProvider services) where T : notnull => services.GetRequiredService<T>();
}
