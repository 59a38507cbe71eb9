using System.Diagnostics;
using Crm.Foundation.Access;
using Crm.Foundation.Errors;
using Crm.Foundation.NationalData;
using Crm.Modules.Territories.Contracts;
using Crm.Web.Demo;

namespace Crm.Web.NationalData;

/// <summary>Fills the national data set part by part: geography, accounts, then what each module makes of them.</summary>
internal sealed class NationalDataLoader(
    IEnumerable<INationalDataPart> parts, IGeography geography, IGeographyLoader loader, ICurrentUser user, IConfiguration configuration,
    IHostEnvironment environment)
{
    public const double MaxScale = 10;

    public async Task<int> Run(double scale, CancellationToken ct)
    {
        if (!DemoLoader.IsEnabled(configuration, environment)) throw new BusinessException("Crm:DemoRefused");
        if (scale is not (> 0 and <= MaxScale)) throw new BusinessException("Crm:ScaleOutOfRange").With("max", MaxScale);
        using var _ = user.Become(AccessProfile.System(Guid.Empty));
        var clock = Stopwatch.StartNew();
        if (!await geography.IsLoaded(ct)) Console.WriteLine($"géographie : {(await loader.Load(null, ct)).Summary}");
        foreach (var part in parts.OrderBy(p => p.Order))
            Console.WriteLine($"{part.GetType().Name} : {await part.Fill(new NationalScale(scale), ct)} lignes, {clock.Elapsed.TotalSeconds:F0} s");
        return 0;
    }
}
